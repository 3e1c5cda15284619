import { z } from "zod";

const settings = {
  /** Days until what is in the trash goes for good; null keeps it. */
  trashDays: z.number().int().min(1).max(3650).nullable(),
  /** Requests a second that one API token may make. */
  apiRequestsPerSecond: z.number().int().min(1).max(10_000),
};

/** What admins set for a space. Absent in the database means the default. */
const spaceSettingsSchema = z.object({
  trashDays: settings.trashDays.default(null),
  apiRequestsPerSecond: settings.apiRequestsPerSecond.default(100),
});

/** Some of the settings, to change them; what is absent stays. */
export const editSpaceSettingsSchema = z.object(settings).partial();

export type SpaceSettings = z.infer<typeof spaceSettingsSchema>;

/** The settings in the JSON of a space's row. */
export function readSpaceSettings(json: unknown): SpaceSettings {
  return spaceSettingsSchema.parse(json ?? {});
}
