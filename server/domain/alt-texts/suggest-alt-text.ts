import { buffer } from "node:stream/consumers";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { database } from "#server/db/database.ts";
import { deliverFile } from "../assets/deliver-file.ts";
import { getAsset } from "../assets/get-asset.ts";
import { authorize } from "../authorize.ts";
import { loadLanguages } from "../languages/load-languages.ts";
import { describeBytes } from "./text-provider.ts";

export const suggestAltTextSchema = z.object({
  assetId: z.number().int().positive(),
  /** Absent: the default language. */
  language: z.string().max(35).optional(),
});

/** Pixels of the picture that is shown to the service: enough to see what is on it. */
const shownWidth = 1024;

/**
 * A description of a picture by the configured service; nothing is written. Throws `unavailable`
 * when there is no such service, `invalid` for what is no picture or an unknown language.
 */
export async function suggestAltText(
  actor: Actor,
  input: z.infer<typeof suggestAltTextSchema>,
): Promise<string> {
  authorize(actor, "asset.edit");
  const asset = await getAsset(actor, { assetId: input.assetId });
  if (asset.previewReason !== null || !asset.width)
    throw new AppError("invalid", { field: "id", reason: "no_picture" });
  const languages = await loadLanguages(database().prisma, actor.spaceId);
  const wanted = input.language?.toLowerCase().replaceAll("_", "-");
  const language = languages.find(({ code, isDefault }) =>
    wanted ? code.toLowerCase() === wanted : isDefault,
  );
  if (!language)
    throw new AppError("invalid", {
      field: "language",
      reason: "unknown_language",
      values: { language: input.language ?? "" },
    });
  const { spaceId, deliveryKey } = asset;
  const picture = await deliverFile(actor, {
    file: { spaceId, deliveryKey },
    show: { width: Math.min(shownWidth, asset.width), height: 0 },
  });
  const shown = await picture.load();
  return describeBytes({
    bytes: shown.bytes ?? (await buffer(await shown.open())),
    mime: picture.mime,
    language: language.code,
  });
}
