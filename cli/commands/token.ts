import { Command } from "commander";
import { roles, scopes } from "#lib/roles.ts";
import { createToken, createTokenSchema } from "#server/domain/tokens/create-token.ts";
import { listTokens } from "#server/domain/tokens/list-tokens.ts";
import { revokeToken, revokeTokenSchema } from "#server/domain/tokens/revoke-token.ts";
import { commaList } from "../comma-list.ts";
import { readExpiry } from "../read-expiry.ts";
import { spaceActor } from "../space-actor.ts";
import { withLibrary } from "../with-library.ts";

export function tokenCommand(): Command {
  return new Command("token")
    .description("API tokens.")
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

type CreateOptions = {
  space: string;
  role: string;
  scopes: string[];
  name: string;
  expires?: number;
};

function createCommand(): Command {
  return new Command("create")
    .description("Make a token and print it, alone and once: only its hash is kept.")
    .requiredOption("--space <space>", "a space's id, uuid or object id")
    .requiredOption("--role <role>", roles.join(", "))
    .option("--scopes <scopes>", `narrows the role, some of ${scopes.join(",")}`, commaList, [])
    .option("--name <name>", "what people see in the list of tokens", "Command line")
    .option("--expires <when>", "30d, or a date such as 2027-01-31; never when absent", (text) =>
      readExpiry(text),
    )
    .action((options: CreateOptions) =>
      withLibrary(async () => {
        const input = createTokenSchema.parse({ ...options, expiresAt: options.expires ?? null });
        const { token } = await createToken(await spaceActor(options.space), input);
        process.stdout.write(`${token}\n`);
      }),
    );
}

function listCommand(): Command {
  return new Command("list")
    .description("List the tokens of a space: id, beginning, role, name, state.")
    .requiredOption("--space <space>", "a space's id, uuid or object id")
    .action((options: { space: string }) =>
      withLibrary(async () => {
        for (const token of await listTokens(await spaceActor(options.space))) {
          const isOver = token.expiresAt !== null && token.expiresAt <= Date.now();
          const state = token.revokedAt ? "revoked" : isOver ? "expired" : "works";
          process.stdout.write(
            `${[token.id, token.hint, token.role, token.name, state].join("\t")}\n`,
          );
        }
      }),
    );
}

function revokeCommand(): Command {
  return new Command("revoke")
    .description("End a token at once.")
    .argument("<id>", "the number in `token list`")
    .requiredOption("--space <space>", "a space's id, uuid or object id")
    .action((id: string, options: { space: string }) =>
      withLibrary(async () => {
        const input = revokeTokenSchema.parse({ tokenId: Number(id) });
        await revokeToken(await spaceActor(options.space), input);
      }),
    );
}
