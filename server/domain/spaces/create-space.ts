import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { languageName } from "#lib/language-code.ts";
import type { Space } from "#lib/library.ts";
import { inTransaction, type Transaction } from "#server/db/in-transaction.ts";
import { recordHistory } from "../history/record-history.ts";
import { requireLanguageCode } from "../languages/require-language-code.ts";
import { authorizePerson } from "../people/authorize-person.ts";
import { builtInFields } from "./built-in-fields.ts";
import { spaceFromRow, spaceSelect } from "./space-row.ts";

export const createSpaceSchema = z.object({
  name: z.string().trim().min(1).max(200),
  /** BCP 47 codes. */
  languages: z.array(z.string()).min(1).max(100).default(["en"]),
  /** One of `languages`; the first when absent. */
  defaultLanguage: z.string().optional(),
});

/**
 * Makes a space with its languages and the built-in fields. A person who makes one is its admin;
 * a token belongs to one space and makes none. Throws `invalid` for codes that are no language.
 */
export async function createSpace(
  actor: Actor,
  input: z.input<typeof createSpaceSchema>,
): Promise<Space> {
  authorizePerson(actor, "space.edit");
  return inTransaction((tx) => createSpaceIn(tx, actor, input));
}

/** `createSpace` inside a transaction that is already open. */
export async function createSpaceIn(
  tx: Transaction,
  actor: Actor,
  input: z.input<typeof createSpaceSchema>,
): Promise<Space> {
  const codes = [...new Set((input.languages ?? ["en"]).map((code) => requireLanguageCode(code)))];
  const defaultLanguage = requireLanguageCode(input.defaultLanguage ?? codes[0] ?? "en");
  if (!codes.includes(defaultLanguage))
    throw new AppError("invalid", {
      field: "defaultLanguage",
      reason: "unknown_language",
      values: { language: defaultLanguage },
    });
  const now = new Date();
  const space = await tx.space.create({
    data: {
      uuid: randomUUID(),
      name: input.name,
      defaultLanguage,
      createdAt: now,
      languages: {
        create: codes.map((code, position) => ({
          uuid: randomUUID(),
          code,
          name: languageName(code),
          position,
        })),
      },
      fields: {
        create: builtInFields.map((field, position) => ({
          uuid: randomUUID(),
          ...field,
          builtIn: true,
          position,
        })),
      },
      collections: {
        create: {
          uuid: randomUUID(),
          name: "Default",
          codename: "default",
          isDefault: true,
          position: 0,
          createdAt: now,
          updatedAt: now,
        },
      },
      ...(actor.kind === "user" && {
        memberships: { create: { userId: actor.userId, role: "admin", createdAt: now } },
      }),
    },
    select: spaceSelect,
  });
  await recordHistory(
    tx,
    { ...actor, spaceId: space.id },
    {
      action: "space.created",
      subject: { type: "space", id: space.id, name: space.name },
    },
  );
  return spaceFromRow(space);
}
