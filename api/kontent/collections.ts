import type { Context } from "hono";
import { z } from "zod";
import { codenameSchema } from "#lib/codename.ts";
import type { Collection } from "#lib/library.ts";
import type { ObjectRef } from "#lib/object-ref.ts";
import {
  type CollectionChange,
  changeCollections,
} from "#server/domain/collections/change-collections.ts";
import { listCollections as listAllCollections } from "#server/domain/collections/list-collections.ts";
import { requireEnvironment } from "./environment.ts";
import { ValidationError } from "./errors.ts";
import { readPlace } from "./place.ts";
import { readJson } from "./read-json.ts";
import { newExternalId, reference, zeroId } from "./reference.ts";
import { lastModified } from "./timestamp.ts";

export type KontentCollection = {
  id: string;
  name: string;
  codename: string;
  external_id?: string;
};

export type KontentCollections = { collections: KontentCollection[]; last_modified: string };

const name = z.string().min(1).max(200);
const place = { before: reference.nullish(), after: reference.nullish() };

const operationSchema = z.discriminatedUnion("op", [
  z.object({
    op: z.literal("addInto"),
    // The SDK's type spells the external id in its own way.
    value: z.object({
      name,
      codename: codenameSchema.nullish(),
      external_id: newExternalId.nullish(),
      externalId: newExternalId.nullish(),
    }),
    ...place,
  }),
  z.object({
    op: z.literal("replace"),
    reference,
    property_name: z.enum(["name", "codename"]),
    value: name,
  }),
  z.object({ op: z.literal("move"), reference, ...place }),
  z.object({ op: z.literal("remove"), reference }),
]);

/** `GET /collections` */
export async function listCollections(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  return c.json(collectionsJson(await listAllCollections(actor)));
}

/** `PATCH /collections`: all operations or none. */
export async function modifyCollections(c: Context): Promise<Response> {
  const { actor } = await requireEnvironment(c);
  const operations = await readJson(c, z.array(operationSchema).min(1).max(500));
  const known = (await listAllCollections(actor)).find((one) => one.isDefault);
  const real = (ref: ObjectRef): ObjectRef =>
    "uuid" in ref && ref.uuid === zeroId && known ? { uuid: known.uuid } : ref;
  const changes = operations.map((operation, index) => changeOf(operation, index, real));
  return c.json(collectionsJson(await changeCollections(actor, { changes })));
}

function changeOf(
  operation: z.output<typeof operationSchema>,
  index: number,
  real: (ref: ObjectRef) => ObjectRef,
): CollectionChange {
  switch (operation.op) {
    case "addInto": {
      const { value } = operation;
      const externalId = value.external_id ?? value.externalId;
      return {
        kind: "create",
        name: value.name,
        ...(value.codename && { codename: value.codename }),
        ...(externalId && { externalId }),
        place: realPlace(operation, real),
      };
    }
    case "replace":
      return {
        kind: "edit",
        collection: real(operation.reference),
        ...(operation.property_name === "name"
          ? { name: operation.value }
          : { codename: requireCodename(operation.value, index) }),
      };
    case "move": {
      const to = realPlace(operation, real);
      if (!to)
        throw new ValidationError([{ message: "A move needs before or after.", path: `${index}` }]);
      return { kind: "move", collection: real(operation.reference), place: to };
    }
    case "remove":
      return { kind: "delete", collection: real(operation.reference), content: "refuse" };
  }
}

function realPlace(
  operation: { before?: ObjectRef | null | undefined; after?: ObjectRef | null | undefined },
  real: (ref: ObjectRef) => ObjectRef,
) {
  return readPlace({
    before: operation.before && real(operation.before),
    after: operation.after && real(operation.after),
  });
}

/** A codename as the vendor spells one. Throws `ValidationError`. */
export function requireCodename(value: string, index: number): string {
  const result = codenameSchema.safeParse(value);
  if (result.success) return result.data;
  throw new ValidationError([
    {
      message: "A codename has small letters, digits and underscores, and no digit in front.",
      path: `${index}.value`,
    },
  ]);
}

function collectionsJson(collections: readonly Collection[]): KontentCollections {
  return {
    collections: collections.map((collection) => ({
      id: collection.isDefault ? zeroId : collection.uuid,
      name: collection.name,
      codename: collection.codename,
      ...(collection.externalId !== null && { external_id: collection.externalId }),
    })),
    last_modified: lastModified(collections),
  };
}
