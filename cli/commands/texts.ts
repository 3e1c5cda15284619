import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { errorSentence } from "#lib/error-sentence.ts";
import { checkTextImport } from "#server/domain/exchange/check-text-import.ts";
import { exportTexts } from "#server/domain/exchange/export-texts.ts";
import { importTexts } from "#server/domain/exchange/import-texts.ts";
import { getJob } from "#server/domain/jobs/get-job.ts";
import { runJob } from "#server/domain/jobs/run-job.ts";
import { getSpaceOverview } from "#server/domain/spaces/get-space-overview.ts";

import { spaceActor } from "../space-actor.ts";
import { withLibrary } from "../with-library.ts";

type ExportOptions = {
  space: string;
  format: "csv" | "xliff";
  fields?: string;
  languages?: string;
  from?: string;
  to?: string;
  search: string;
};

type ImportOptions = { space: string; apply?: boolean; clears?: boolean; overwrites?: boolean };

export function textsCommand(): Command {
  const space = () =>
    new Option("--space <space>", "a space's id, uuid or object id").makeOptionMandatory();
  return new Command("texts")
    .description("Texts out and in as files, for spreadsheets and translators.")
    .addCommand(
      new Command("export")
        .description("Write the texts of a space as CSV or XLIFF 2.0.")
        .argument("<file>", "the file to write; nothing is overwritten")
        .addOption(space())
        .addOption(new Option("--format <format>").choices(["csv", "xliff"]).default("csv"))
        .option("--fields <keys>", "fields, parted by commas; all when left out")
        .option(
          "--languages <codes>",
          "languages of the columns, parted by commas; all when left out",
        )
        .option(
          "--from <code>",
          "XLIFF: the language to translate from; the default one when left out",
        )
        .option("--to <code>", "XLIFF: the language to translate to")
        .option(
          "--search <query>",
          "which assets, as in the address of the library: folder=3&kinds=image",
          "",
        )
        .action((file: string, options: ExportOptions) =>
          withLibrary(async () => exportFile(await spaceActor(options.space), file, options)),
        ),
    )
    .addCommand(
      new Command("import")
        .description(
          "Say what a CSV or XLIFF file would change; with --apply, write it. Exits with 1 when something is wrong with the file.",
        )
        .argument("<file>", "a file that was exported")
        .addOption(space())
        .option("--apply", "write the texts")
        .option("--clears", "empty cells of a table remove texts")
        .option("--overwrites", "the file wins over what was changed since it was written")
        .action((file: string, options: ImportOptions) =>
          withLibrary(async () => importFrom(await spaceActor(options.space), file, options)),
        ),
    );
}

async function exportFile(actor: Actor, file: string, options: ExportOptions): Promise<void> {
  const { space, fields, languages } = await getSpaceOverview(actor);
  const search = assetSearchSchema.parse(Object.fromEntries(new URLSearchParams(options.search)));
  const target = { kind: "query" as const, search, except: [] };
  const keys = options.fields?.split(",") ?? fields.map((field) => field.key);
  if (options.format === "xliff" && !options.to)
    throw new AppError("invalid", { field: "--to", reason: "required" });
  const pieces = await exportTexts(
    actor,
    options.format === "csv"
      ? {
          format: "csv",
          target,
          fields: keys,
          languages: options.languages?.split(",") ?? languages.map(({ code }) => code),
          delimiter: ",",
          bom: "yes",
        }
      : {
          format: "xliff",
          target,
          fields: keys,
          source: options.from ?? space.defaultLanguage,
          language: options.to ?? "",
        },
  );
  await pipeline(Readable.from(pieces), createWriteStream(file, { flags: "wx" }));
  process.stdout.write(`${file} written\n`);
}

async function importFrom(actor: Actor, file: string, options: ImportOptions): Promise<void> {
  const input = {
    bytes: await readFile(file),
    clears: options.clears ? ("yes" as const) : ("no" as const),
    overwrites: options.overwrites ? ("yes" as const) : ("no" as const),
  };
  const report = await checkTextImport(actor, input);
  for (const { row, column, reason, values } of report.problems)
    process.stderr.write(
      `row ${row} ${column}: ${errorSentence(new AppError("invalid", { reason, ...(values && { values }) }))}\n`,
    );
  const { changedTexts, changedAssets, conflicts, refusals, problemCount } = report;
  if (problemCount > 0) process.exitCode = 1;
  if (!options.apply) {
    process.stdout.write(
      `${changedTexts} texts of ${changedAssets} assets would change, ${conflicts} were changed since, ${refusals} are refused, ${problemCount} problems. Add --apply to write.\n`,
    );
    return;
  }
  const { outcome, job } = await importTexts(actor, input);
  // Here nobody waits for an answer: the job is done before the command ends.
  if (job) await runJob(job.id);
  const result = job ? (await getJob(actor, { jobId: job.id })).outcome : outcome;
  process.stdout.write(`${result?.changed} assets changed, ${result?.skippedCount} skipped\n`);
}
