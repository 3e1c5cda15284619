import { z } from "zod";
import { type RenditionFormat, renditionFormats } from "./render-plan.ts";

/** A size that a site uses, defined once for the space. */
export type RenditionPreset = {
  id: number;
  uuid: string;
  /** How addresses name it. */
  key: string;
  name: string;
  /** Pixels; 0 keeps the ratio of the picture. */
  width: number;
  height: number;
  /** `auto` sends what the browser takes best. */
  format: "auto" | RenditionFormat;
  /** 1 to 100. */
  quality: number;
  /** Further widths in pixels for responsive pictures, smallest first. */
  widths: number[];
  position: number;
  /** Milliseconds since 1970. */
  updatedAt: number;
};

export const presetFormats = ["auto", ...renditionFormats] as const;

/** A side of a preset or of a size in an address is at most this many pixels long. */
export const maxPresetSide = 4096;

/** The most further widths that one preset has. */
export const maxPresetWidths = 20;

const side = z.number().int().min(0).max(maxPresetSide);

/** What can be set on a preset; the same for making and editing one. */
export const presetFields = z.object({
  name: z.string().trim().min(1).max(100),
  key: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{0,39}$/),
  width: side,
  height: side,
  format: z.enum(presetFormats).default("auto"),
  quality: z.number().int().min(1).max(100).default(80),
  widths: z.array(z.number().int().min(1).max(maxPresetSide)).max(maxPresetWidths).default([]),
});
