import { randomUUID } from "node:crypto";
import { languageName } from "#lib/language-code.ts";
import type { Transaction } from "#server/db/in-transaction.ts";
import { requireLanguageCode } from "../languages/require-language-code.ts";
import { createSpaceIn } from "../spaces/create-space.ts";

export type SpaceSetup = {
  name?: string | undefined;
  /** BCP 47 codes, the main language first. */
  languages?: readonly string[] | undefined;
};

const setup = { kind: "system", spaceId: 0, name: "Set-up" } as const;

/**
 * Gives the first space its name and languages, or makes it, and answers its id. Languages of a
 * space that holds assets stay as they are: texts hang on them.
 */
export async function setUpFirstSpaceIn(tx: Transaction, wanted: SpaceSetup): Promise<number> {
  const codes = [...new Set((wanted.languages ?? []).map((code) => requireLanguageCode(code)))];
  const first = await tx.space.findFirst({ orderBy: { id: "asc" } });
  if (!first) {
    const space = await createSpaceIn(tx, setup, {
      name: wanted.name ?? "Library",
      ...(codes.length > 0 && { languages: codes }),
    });
    return space.id;
  }
  const mainLanguage = codes[0];
  const isEmpty = first.assetCount + first.trashCount === 0;
  await tx.space.update({
    where: { id: first.id },
    data: {
      name: wanted.name ?? first.name,
      ...(isEmpty && mainLanguage && { defaultLanguage: mainLanguage }),
    },
  });
  if (isEmpty && mainLanguage) await setLanguages(tx, first.id, codes);
  return first.id;
}

async function setLanguages(tx: Transaction, spaceId: number, codes: string[]): Promise<void> {
  await tx.language.deleteMany({ where: { spaceId, code: { notIn: codes } } });
  for (const [position, code] of codes.entries())
    await tx.language.upsert({
      where: { spaceId_code: { spaceId, code } },
      update: { position },
      create: { spaceId, code, position, name: languageName(code), uuid: randomUUID() },
    });
}
