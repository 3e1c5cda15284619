import { z } from "zod";

/** What admins set for a space. Absent in the database means the default. */
export const spaceSettingsSchema = z.object({
  /** Days until what is in the trash goes for good; null keeps it. */
  trashDays: z.number().int().min(1).max(3650).nullable().default(null),
  /** Requests a second that one API token may make. */
  apiRequestsPerSecond: z.number().int().min(1).max(10_000).default(100),
  /** Bytes of renditions kept ready; those not asked for longest go first. Null keeps all. */
  renditionBytes: z.number().int().min(0).nullable().default(null),
});

export type SpaceSettings = z.infer<typeof spaceSettingsSchema>;

/** The settings in the JSON of a space's row. */
export function readSpaceSettings(json: unknown): SpaceSettings {
  return spaceSettingsSchema.parse(json ?? {});
}
