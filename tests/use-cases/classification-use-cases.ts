import { classifyAssets } from "#server/domain/assets/classify-assets.ts";
import { changeCollections } from "#server/domain/collections/change-collections.ts";
import { listCollections } from "#server/domain/collections/list-collections.ts";
import { createTaxonomy } from "#server/domain/taxonomies/create-taxonomy.ts";
import { deleteTaxonomy } from "#server/domain/taxonomies/delete-taxonomy.ts";
import { editTaxonomy } from "#server/domain/taxonomies/edit-taxonomy.ts";
import { listTaxonomies } from "#server/domain/taxonomies/list-taxonomies.ts";
import { makeAsset, makeCollection, makeTaxonomy, systemActor } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

/** An asset that is filed under the one term of a new taxonomy. */
async function makeFiled(space: { id: number }) {
  const taxonomy = await makeTaxonomy(space, [{ name: "Coffee" }]);
  const asset = await makeAsset(space);
  const addTerms = taxonomy.terms.map((term) => term.id);
  await classifyAssets(systemActor(space), { assetIds: [asset.id], addTerms });
  return { taxonomy, asset };
}

export const classificationUseCases: readonly UseCase[] = [
  {
    name: "listCollections",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listCollections }),
  },
  {
    name: "changeCollections",
    needs: ["collection.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeCollection(space);
      return {
        call: (actor) =>
          changeCollections(actor, {
            changes: [{ kind: "edit", collection: { id }, name: "Another" }],
          }),
      };
    },
  },
  {
    name: "changeCollections",
    variant: "that deletes one with an asset",
    needs: ["collection.edit", "asset.classify"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeCollection(space);
      const asset = await makeAsset(space);
      await classifyAssets(systemActor(space), { assetIds: [asset.id], collectionId: id });
      return {
        assetIds: [asset.id],
        call: (actor) =>
          changeCollections(actor, {
            changes: [{ kind: "delete", collection: { id }, content: "move_to_default" }],
          }),
      };
    },
  },
  {
    name: "listTaxonomies",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listTaxonomies }),
  },
  {
    name: "createTaxonomy",
    needs: ["taxonomy.edit"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => createTaxonomy(actor, { name: "Topics" }) }),
  },
  {
    name: "editTaxonomy",
    needs: ["taxonomy.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeTaxonomy(space);
      return {
        call: (actor) =>
          editTaxonomy(actor, {
            taxonomy: { id },
            changes: [{ kind: "add_term", term: { name: "Tea" } }],
          }),
      };
    },
  },
  {
    name: "editTaxonomy",
    variant: "that takes a term away",
    needs: ["taxonomy.edit", "asset.classify"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const { taxonomy, asset } = await makeFiled(space);
      return {
        assetIds: [asset.id],
        call: (actor) =>
          editTaxonomy(actor, {
            taxonomy: { id: taxonomy.id },
            changes: [{ kind: "remove_term", term: { codename: "coffee" } }],
          }),
      };
    },
  },
  {
    name: "deleteTaxonomy",
    needs: ["taxonomy.edit", "asset.classify"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const { taxonomy, asset } = await makeFiled(space);
      return {
        assetIds: [asset.id],
        call: (actor) => deleteTaxonomy(actor, { taxonomy: { id: taxonomy.id } }),
      };
    },
  },
  {
    name: "classifyAssets",
    needs: ["asset.classify"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const assetIds = [(await makeAsset(space)).id];
      const collectionId = (await makeCollection(space)).id;
      return { assetIds, call: (actor) => classifyAssets(actor, { assetIds, collectionId }) };
    },
  },
];
