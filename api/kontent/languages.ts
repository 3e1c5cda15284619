import type { Context } from "hono";
import { z } from "zod";
import { AppError } from "#lib/app-error.ts";
import type { Language } from "#lib/library.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import { createLanguage } from "#server/domain/languages/create-language.ts";
import { editLanguage } from "#server/domain/languages/edit-language.ts";
import { listLanguages as listAll } from "#server/domain/languages/list-languages.ts";
import { isLanguage, pickLanguage } from "./asset-input.ts";
import { requireEnvironment } from "./environment.ts";
import { ValidationError } from "./errors.ts";
import { type KontentPagination, wholeList } from "./pagination.ts";
import { readJson } from "./read-json.ts";
import { type IdReference, newExternalId, reference, zeroId } from "./reference.ts";

export type KontentLanguage = {
  id: string;
  name: string;
  /** The BCP 47 code of the language. */
  codename: string;
  external_id?: string;
  is_active: boolean;
  is_default: boolean;
  fallback_language: IdReference;
};

export type KontentLanguageList = { languages: KontentLanguage[]; pagination: KontentPagination };

const name = z.string().min(1).max(100);

const languageSchema = z.object({
  name,
  codename: z.string().min(1).max(100),
  is_active: z.boolean().nullish(),
  fallback_language: reference.nullish(),
  external_id: newExternalId.nullish(),
});

const operationsSchema = z
  .array(
    z.discriminatedUnion("property_name", [
      z.object({ op: z.literal("replace"), property_name: z.literal("name"), value: name }),
      z.object({
        op: z.literal("replace"),
        property_name: z.literal("codename"),
        value: z.string(),
      }),
      z.object({
        op: z.literal("replace"),
        property_name: z.literal("is_active"),
        value: z.boolean(),
      }),
      z.object({
        op: z.literal("replace"),
        property_name: z.literal("fallback_language"),
        value: reference,
      }),
    ]),
  )
  .min(1)
  .max(100);

/** `GET /languages` */
export async function listLanguages(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const all = await listAll(actor);
  const body: KontentLanguageList = {
    languages: all.map((language) => languageJson(language, all)),
    pagination: wholeList,
  };
  return c.json(body);
}

/** `GET /languages/{language}` */
export async function viewLanguage(c: Context, ref: ObjectRef): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const all = await listAll(actor);
  return c.json(languageJson(requireLanguage(all, ref), all));
}

/** `POST /languages` */
export async function addLanguage(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const input = await readJson(c, languageSchema);
  const known = await listAll(actor);
  const fallback =
    input.fallback_language && pickLanguage(known, input.fallback_language, "fallback_language");
  const language = await createLanguage(actor, {
    code: input.codename,
    name: input.name,
    fallbackCode: fallback?.code ?? null,
    isActive: input.is_active ?? true,
    ...(input.external_id && { externalId: input.external_id }),
  });
  return c.json(languageJson(language, [...known, language]), 201);
}

/** `PATCH /languages/{language}`: all operations or none. */
export async function modifyLanguage(c: Context, ref: ObjectRef): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const operations = await readJson(c, operationsSchema);
  const all = await listAll(actor);
  const before = requireLanguage(all, ref);
  const edit: { name?: string; isActive?: boolean; fallbackCode?: string | null } = {};
  for (const [index, operation] of operations.entries()) {
    switch (operation.property_name) {
      case "name":
        edit.name = operation.value;
        break;
      case "is_active":
        edit.isActive = operation.value;
        break;
      case "fallback_language": {
        const { code } = pickLanguage(all, operation.value, `${index}.value`);
        edit.fallbackCode = code === before.code ? null : code;
        break;
      }
      case "codename":
        if (operation.value !== before.code)
          throw new ValidationError([
            {
              message: "The codename of a language is its code, and stays.",
              path: `${index}.value`,
            },
          ]);
    }
  }
  const language = await editLanguage(actor, { languageId: before.id, ...edit });
  return c.json(languageJson(language, all));
}

function requireLanguage(all: readonly Language[], ref: ObjectRef): Language {
  const language = all.find((one) => isLanguage(one, ref));
  if (!language) throw new AppError("not_found", { field: "language" });
  return language;
}

/** Where a language says nothing of its own, clients fall back to the default one. */
function languageJson(language: Language, all: readonly Language[]): KontentLanguage {
  const fallback = all.find(({ code }) => code === language.fallbackCode);
  return {
    id: languageId(language),
    name: language.name,
    codename: language.code,
    ...(language.externalId !== null && { external_id: language.externalId }),
    is_active: language.isActive,
    is_default: language.isDefault,
    fallback_language: { id: fallback ? languageId(fallback) : zeroId },
  };
}

function languageId({ isDefault, uuid }: Language): string {
  return isDefault ? zeroId : uuid;
}
