import { expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import type { RenditionPreset } from "#lib/rendition-preset.ts";
import { responsiveHtml } from "./responsive-html.ts";

const asset = {
  spaceId: 1,
  width: 900,
  height: 600,
  name: "a.jpg",
  deliveryKey: "abcdefghijkl",
  fileKey: "0123456789abcdef",
  focus: null,
  previewReason: null,
  alt: 'A "quoted" hill',
} as Asset;
const preset = {
  key: "hero",
  width: 800,
  height: 400,
  format: "auto",
  quality: 80,
  widths: [400],
  updatedAt: 5,
} as RenditionPreset;

it("offers every width of a preset, and the largest to who can choose none", () => {
  const html = responsiveHtml(asset, preset, "https://media.example") ?? "";
  expect(html).toMatch(/^<img src="https:\/\/media\.example\/f\/1\/[^"]+\/p\/hero\/800\.webp/);
  expect(html).toMatch(/srcset="\S+\/p\/hero\/400\.webp\S* 400w, \S+\/p\/hero\/800\.webp\S* 800w"/);
  expect(html).toContain('alt="A &quot;quoted&quot; hill" width="800" height="400"');
});

it("offers the usual widths without a preset, and nothing for what has no picture", () => {
  expect(responsiveHtml(asset, null, "")).toMatch(/srcset="\S+ 500w, \S+ 800w"/);
  expect(responsiveHtml({ ...asset, width: 300 }, null, "")).toBeNull();
  expect(responsiveHtml({ ...asset, previewReason: "corrupt" }, preset, "")).toBeNull();
});
