import { stat } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { errorSentence } from "#lib/error-sentence.ts";
import { importFile } from "#server/domain/assets/import-file.ts";
import { ensureFolderPath } from "#server/domain/folders/ensure-folder-path.ts";
import { startProgress } from "../progress.ts";
import { spaceActor } from "../space-actor.ts";
import { type Entry, walkFolder } from "../walk-folder.ts";
import { withLibrary } from "../with-library.ts";

/** Files that are looked at side by side: as many as there are worker processes, and one to read. */
const sideBySide = 3;

type ImportOptions = { space: string; into?: string; json?: boolean };

type Result = { path: string } & (
  | { outcome: "imported" | "present"; assetId: number; notes: readonly string[] }
  | { outcome: "refused"; code: string; reason: string }
);

export function importCommand(): Command {
  return new Command("import")
    .description(
      "Take a folder into the library with the folders in it. Files whose content the space has already are skipped, so it may be run again. Exits with 1 when a file was refused.",
    )
    .argument("<folder>", "a folder of this machine")
    .requiredOption("--space <space>", "a space's id, uuid or object id")
    .option("--into <folders>", "a folder of the library, such as Campaigns/Spring")
    .option("--json", "print one line of JSON for each file, and a summary at the end")
    .action((folder: string, options: ImportOptions) =>
      withLibrary(async () => {
        const results = await importFolder(await spaceActor(options.space), folder, options);
        process.exitCode = results.some((result) => result.outcome === "refused") ? 1 : 0;
      }),
    );
}

async function importFolder(
  actor: Actor,
  folder: string,
  options: ImportOptions,
): Promise<Result[]> {
  const root = path.resolve(folder);
  if (!(await stat(root).catch(() => null))?.isDirectory())
    throw new AppError("not_found", { field: `folder: ${folder}` });
  const target = (options.into ?? "").split("/").filter(Boolean);
  const files: Entry[] = [];
  const folderIds = new Map<string, number | null>();
  const idOf = async (names: string[]) =>
    names.length === 0 ? null : (await ensureFolderPath(actor, { names })).id;
  folderIds.set("", await idOf(target));
  for await (const entry of walkFolder(root)) {
    if (!entry.isFolder) files.push(entry);
    else {
      const below = [...entry.folders, entry.name];
      folderIds.set(below.join("/"), await idOf([...target, ...below]));
    }
  }
  const results: Result[] = [];
  const progress = startProgress(files.length);
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const folderId = folderIds.get(file.folders.join("/")) ?? null;
      const result = await importOne(actor, root, file, folderId);
      results.push(result);
      if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
      progress.step();
    }
  };
  try {
    await Promise.all(Array.from({ length: sideBySide }, work));
  } finally {
    progress.stop();
  }
  summarise(results, options.json ?? false);
  return results;
}

async function importOne(
  actor: Actor,
  root: string,
  file: Entry,
  folderId: number | null,
): Promise<Result> {
  const relative = path.relative(root, file.path);
  try {
    const imported = await importFile(actor, { path: file.path, name: file.name, folderId });
    return { path: relative, ...imported };
  } catch (error) {
    if (isAppError(error))
      return { path: relative, outcome: "refused", code: error.code, reason: errorSentence(error) };
    // A file that cannot be read is one file's trouble; anything else ends the import.
    if (error instanceof Error && "syscall" in error && "path" in error && error.path === file.path)
      return { path: relative, outcome: "refused", code: "unavailable", reason: error.message };
    throw error;
  }
}

function summarise(results: readonly Result[], isJson: boolean): void {
  const count = (outcome: Result["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length;
  const summary = {
    imported: count("imported"),
    present: count("present"),
    refused: count("refused"),
  };
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ summary })}\n`);
    return;
  }
  for (const result of results)
    if (result.outcome === "refused") process.stderr.write(`${result.path}: ${result.reason}\n`);
  process.stdout.write(
    `${summary.imported} imported, ${summary.present} already there, ${summary.refused} refused\n`,
  );
}
