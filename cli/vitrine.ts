#!/usr/bin/env node
import { Command } from "commander";
import { doctorCommand } from "./commands/doctor.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { spaceCommand } from "./commands/space.ts";
import { textsCommand } from "./commands/texts.ts";
import { tokenCommand } from "./commands/token.ts";
import { userCommand } from "./commands/user.ts";
import { exitCodeHelp, reportError, usageExitCode } from "./report-error.ts";

const program = new Command("vitrine")
  .description(
    "Looks after a Vitrine library from the machine it runs on. The same settings as for the server say which one: VITRINE_DATA, DATABASE_URL, STORAGE_URL.",
  )
  .addCommand(spaceCommand())
  .addCommand(userCommand())
  .addCommand(tokenCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(textsCommand())
  .addCommand(doctorCommand())
  .addHelpText("after", exitCodeHelp);

for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
  command
    .showHelpAfterError("Add --help to see what this command takes.")
    .exitOverride((end) => process.exit(end.exitCode === 0 ? 0 : usageExitCode));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
// Migrating leaves a timer behind that would keep the process alive for ten seconds.
process.exit();
