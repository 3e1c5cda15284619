import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { SpaceOverview } from "#lib/library.ts";
import { readSpaceSettings } from "#lib/space-settings.ts";
import { database } from "#server/db/database.ts";
import { authorize } from "../authorize.ts";
import { collectionFromRow, collectionSelect } from "../collections/collection-row.ts";
import { fieldFromRow, fieldSelect } from "../fields/field-row.ts";
import { folderFromRow, folderSelect } from "../folders/folder-row.ts";
import { languageFromRow, languageSelect } from "../languages/language-row.ts";
import { presetFromRow, presetSelect } from "../presets/preset-row.ts";
import { sampleLibraryProgress } from "../sample-library/sample-library-progress.ts";
import { tagFromRow, tagSelect } from "../tags/tag-row.ts";
import { taxonomyFromRow, taxonomySelect } from "../taxonomies/taxonomy-row.ts";
import { spaceFromRow, spaceSelect } from "./space-row.ts";

const byPosition = [{ position: "asc" }, { id: "asc" }] as const;

/** What every screen of the actor's space needs, in ten statements. Throws `not_found`. */
export async function getSpaceOverview(actor: Actor): Promise<SpaceOverview> {
  authorize(actor, "asset.view");
  const row = await database().prisma.space.findUnique({
    where: { id: actor.spaceId },
    select: {
      ...spaceSelect,
      settings: true,
      languages: { select: languageSelect, orderBy: [...byPosition] },
      fields: { select: fieldSelect, orderBy: [...byPosition] },
      folders: { select: folderSelect, orderBy: [{ name: "asc" }, { id: "asc" }] },
      tags: { select: tagSelect, orderBy: { name: "asc" } },
      presets: { select: presetSelect, orderBy: [...byPosition] },
      collections: { select: collectionSelect, orderBy: [...byPosition] },
      taxonomies: { select: taxonomySelect, orderBy: [...byPosition] },
    },
  });
  if (!row) throw new AppError("not_found", { field: "space" });
  const { languages, fields, folders, tags, presets, collections, taxonomies, ...space } = row;
  return {
    space: spaceFromRow(space),
    languages: languages.map((language) => languageFromRow(language, row.defaultLanguage)),
    fields: fields.map(fieldFromRow),
    folders: folders.map(folderFromRow),
    tags: tags.map(tagFromRow),
    presets: presets.map(presetFromRow),
    collections: collections.map(collectionFromRow),
    taxonomies: taxonomies.map(taxonomyFromRow),
    trashDays: readSpaceSettings(row.settings).trashDays,
    filling: await sampleLibraryProgress(actor.spaceId),
  };
}
