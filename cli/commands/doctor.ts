import { Command } from "commander";
import { examineLibrary } from "#server/domain/doctor/examine-library.ts";
import { env } from "#server/env.ts";

export function doctorCommand(): Command {
  return new Command("doctor")
    .description(
      "Look whether settings, database, storage and what they hold fit together. Every line is ok or says what to do; exits with 1 when something is wrong.",
    )
    .option("--repair", "count wrong counters again, and draw films that came before ffmpeg")
    .action(async (options: { repair?: boolean }) => {
      process.exitCode = (await examine(options.repair ?? false)) ? 0 : 1;
    });
}

async function examine(repair: boolean): Promise<boolean> {
  let settings: ReturnType<typeof env>;
  try {
    settings = env();
  } catch (error) {
    say("wrong", error instanceof Error ? error.message : String(error));
    return false;
  }
  const { databaseUrl, storageUrl } = settings;
  say("ok", `settings: database ${withoutPassword(databaseUrl)}, storage ${storageUrl}`);
  let isWell = true;
  for await (const finding of examineLibrary({ databaseUrl, storageUrl, repair })) {
    isWell &&= finding.isOk;
    if (finding.isOk) say("ok", finding.text);
    else say("wrong", `${finding.text}\n      ${finding.advice}`);
  }
  return isWell;
}

function say(state: "ok" | "wrong", text: string): void {
  process.stdout.write(`${state.padEnd(6)}${text}\n`);
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, "$1:***@");
}
