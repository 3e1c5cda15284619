import { Command } from "commander";
import type { Space } from "#lib/library.ts";
import { objectId } from "#lib/object-id.ts";
import { createSpace, createSpaceSchema } from "#server/domain/spaces/create-space.ts";
import { listSpaces } from "#server/domain/spaces/list-spaces.ts";
import { commaList } from "../comma-list.ts";
import { commandLine } from "../space-actor.ts";
import { withLibrary } from "../with-library.ts";

export function spaceCommand(): Command {
  return new Command("space")
    .description("Spaces: each has its own assets, folders, tags, languages and people.")
    .addCommand(createCommand())
    .addCommand(listCommand());
}

function createCommand(): Command {
  return new Command("create")
    .description("Make a space and print its ids.")
    .requiredOption("--name <name>", "what people see")
    .option("--languages <codes>", "languages of its texts, such as en,de", commaList, ["en"])
    .option("--default <code>", "the default language; the first one when absent")
    .option("--json", "print JSON")
    .action((options: CreateOptions) =>
      withLibrary(async () => {
        const input = createSpaceSchema.parse({ ...options, defaultLanguage: options.default });
        print([await createSpace(commandLine, input)], options.json, true);
      }),
    );
}

type CreateOptions = { name: string; languages: string[]; default?: string; json?: boolean };

function listCommand(): Command {
  return new Command("list")
    .description("List the spaces with the ids that each vendor's clients use.")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) =>
      withLibrary(async () => print(await listSpaces(commandLine), options.json, false)),
    );
}

function print(spaces: readonly Space[], isJson: boolean | undefined, isSingle: boolean): void {
  const rows = spaces.map(({ id, uuid, name }) => ({
    id,
    uuid,
    objectId: objectId("space", id),
    name,
  }));
  const text = isJson
    ? JSON.stringify(isSingle ? rows[0] : rows, null, 2)
    : rows.map((row) => Object.values(row).join("\t")).join("\n");
  process.stdout.write(`${text}\n`);
}
