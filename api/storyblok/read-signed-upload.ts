import { z } from "zod";
import { rowId } from "#lib/row-id.ts";
import type { TextScheme } from "./meta-data.ts";
import { type WrittenAsset, writtenAssetSchema } from "./read-asset.ts";
import { check, flag } from "./read-input.ts";

const signSchema = writtenAssetSchema.extend({
  filename: z.string().trim().min(1).max(2000),
  /** Whose file is replaced. */
  id: rowId.nullish(),
  size: z.string().nullish(),
  validate_upload: flag.optional(),
});

export type SignRequest = WrittenAsset & {
  filename: string;
  replaces: number | undefined;
  /** `400x500`, the pixels that the client knows of. */
  size: string | undefined;
  mustFinish: boolean;
};

/**
 * What a client asks for when it wants to upload. One sends all of it in the address, another in
 * the body; one writes `meta_data` flat among the other parameters.
 */
export function readSignRequest(
  query: Record<string, unknown>,
  body: unknown,
  scheme: TextScheme,
): SignRequest {
  const sent = { ...query, ...(typeof body === "object" ? body : {}) };
  const metaData: Record<string, unknown> = { ...(sent.meta_data as object | undefined) };
  for (const [key, value] of Object.entries(sent))
    if (isFlatMetaData(key, scheme)) metaData[key] = value;
  const read = check(signSchema, { ...sent, meta_data: metaData });
  return {
    ...read,
    replaces: read.id ?? undefined,
    size: /^\d{1,6}x\d{1,6}$/.test(read.size ?? "") ? (read.size ?? undefined) : undefined,
    mustFinish: read.validate_upload ?? false,
  };
}

function isFlatMetaData(key: string, { fields }: TextScheme): boolean {
  if (key in signSchema.shape) return false;
  return key.includes("__i18n__") || fields.some((field) => field.key === key);
}
