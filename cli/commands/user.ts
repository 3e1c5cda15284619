import { Command } from "commander";
import { roles } from "#lib/roles.ts";
import { createUser, createUserSchema } from "#server/domain/people/create-user.ts";
import { spaceActor } from "../space-actor.ts";
import { withLibrary } from "../with-library.ts";

export function userCommand(): Command {
  return new Command("user").description("People.").addCommand(createCommand());
}

type CreateOptions = { email: string; name: string; password: string; role: string; space: string };

function createCommand(): Command {
  return new Command("create")
    .description("Make an account with a role in a space, and print its id.")
    .requiredOption("--email <address>", "what the person signs in with")
    .requiredOption("--name <name>", "what others see")
    .requiredOption("--password <password>", "at least 10 characters")
    .option("--role <role>", roles.join(", "), "editor")
    .option("--space <space>", "a space's id, uuid or object id", "1")
    .action((options: CreateOptions) =>
      withLibrary(async () => {
        const input = createUserSchema.parse(options);
        const member = await createUser(await spaceActor(options.space), input);
        process.stdout.write(`${member.userId}\n`);
      }),
    );
}
