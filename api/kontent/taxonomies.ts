import type { Context } from "hono";
import { AppError } from "#lib/app-error.ts";
import type { Taxonomy } from "#lib/library.ts";
import { isReferredTo, type ObjectRef } from "#lib/object-ref.ts";
import { createTaxonomy } from "#server/domain/taxonomies/create-taxonomy.ts";
import { deleteTaxonomy as deleteOne } from "#server/domain/taxonomies/delete-taxonomy.ts";
import { editTaxonomy } from "#server/domain/taxonomies/edit-taxonomy.ts";
import { listTaxonomies as listAll } from "#server/domain/taxonomies/list-taxonomies.ts";
import { type Environment, requireEnvironment } from "./environment.ts";
import { wholeList } from "./pagination.ts";
import { readJson } from "./read-json.ts";
import {
  changeOf,
  taxonomyOperationsSchema,
  taxonomySchema,
  termTreeOf,
} from "./taxonomy-input.ts";
import { type KontentTaxonomyList, taxonomyJson } from "./taxonomy-json.ts";

/** `GET /taxonomies` */
export async function listTaxonomies(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const body: KontentTaxonomyList = {
    taxonomies: (await listAll(actor)).map(taxonomyJson),
    pagination: wholeList,
  };
  return c.json(body);
}

/** `GET /taxonomies/{taxonomy}` */
export async function viewTaxonomy(c: Context, ref: ObjectRef): Promise<Response> {
  return c.json(taxonomyJson(await findTaxonomy(await requireEnvironment(c), ref)));
}

/** `POST /taxonomies` */
export async function addTaxonomy(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const { terms = [], ...taxonomy } = termTreeOf(await readJson(c, taxonomySchema));
  return c.json(taxonomyJson(await createTaxonomy(actor, { ...taxonomy, terms })), 201);
}

/** `PATCH /taxonomies/{taxonomy}`: all operations or none. */
export async function modifyTaxonomy(c: Context, ref: ObjectRef): Promise<Response> {
  const environment = await requireEnvironment(c);
  const operations = await readJson(c, taxonomyOperationsSchema);
  const taxonomy = await findTaxonomy(environment, ref);
  const changes = operations.map((operation, index) => changeOf(taxonomy, operation, index));
  return c.json(
    taxonomyJson(await editTaxonomy(environment.actor, { taxonomy: { id: taxonomy.id }, changes })),
  );
}

/** `DELETE /taxonomies/{taxonomy}` */
export async function deleteTaxonomy(c: Context, ref: ObjectRef): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  await deleteOne(actor, { taxonomy: ref });
  return c.body(null, 204);
}

async function findTaxonomy({ actor }: Environment, ref: ObjectRef): Promise<Taxonomy> {
  const taxonomy = (await listAll(actor)).find((one) => isReferredTo(one, ref));
  if (!taxonomy) throw new AppError("not_found", { field: "taxonomy" });
  return taxonomy;
}
