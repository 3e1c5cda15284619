import { createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import { listEveryAsset } from "#server/domain/assets/list-every-asset.ts";
import { readOriginal } from "#server/domain/assets/read-original.ts";
import { getSpaceOverview } from "#server/domain/spaces/get-space-overview.ts";
import { folderPaths, freePath } from "../export-paths.ts";
import { type ExportedAsset, exportedAsset } from "../exported-asset.ts";
import { startProgress } from "../progress.ts";
import { spaceActor } from "../space-actor.ts";
import { withLibrary } from "../with-library.ts";

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Write the originals of a space in its folder tree, and assets.json beside them with texts, tags and focus. What is in the trash stays there.",
    )
    .argument("<folder>", "a folder of this machine, new or empty")
    .requiredOption("--space <space>", "a space's id, uuid or object id")
    .action((folder: string, options: { space: string }) =>
      withLibrary(async () => {
        const count = await exportSpace(await spaceActor(options.space), path.resolve(folder));
        process.stdout.write(`${count} exported\n`);
      }),
    );
}

async function exportSpace(actor: Actor, target: string): Promise<number> {
  const { space, languages, folders, tags, fields, collections, taxonomies } =
    await getSpaceOverview(actor);
  await requireEmpty(target);
  const paths = folderPaths(folders);
  for (const folder of paths.values()) await mkdir(path.join(target, folder), { recursive: true });
  const tagNames = new Map(tags.map((tag) => [tag.id, tag.name]));
  const taken = new Set(["assets.json"]);
  const assets: ExportedAsset[] = [];
  const progress = startProgress(space.assetCount);
  try {
    for await (const asset of listEveryAsset(actor)) {
      const relative = freePath(paths.get(asset.folderId ?? 0) ?? "", asset.name, taken);
      await writeOriginal(actor, asset, path.join(target, relative));
      assets.push(exportedAsset(asset, relative, { tags: tagNames, collections, taxonomies }));
      progress.step();
    }
  } finally {
    progress.stop();
  }
  const facts = {
    space: { uuid: space.uuid, name: space.name },
    languages,
    fields,
    tags,
    collections,
    taxonomies,
    assets,
  };
  await writeFile(path.join(target, "assets.json"), `${JSON.stringify(facts, null, 2)}\n`);
  return assets.length;
}

/** Nothing that lies there is ever overwritten. */
async function requireEmpty(target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0)
    throw new AppError("conflict", { field: target, reason: "folder_not_empty" });
}

async function writeOriginal(actor: Actor, asset: Asset, file: string): Promise<void> {
  const bytes = await readOriginal(actor, { assetId: asset.id });
  await pipeline(bytes, createWriteStream(file, { flags: "wx" }));
}
