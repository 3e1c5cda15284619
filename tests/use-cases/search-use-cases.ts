import type { Actor } from "#lib/actor.ts";
import { assetSearchSchema } from "#lib/asset-search.ts";
import { database } from "#server/db/database.ts";
import { confirmTranslation } from "#server/domain/assets/confirm-translation.ts";
import { countFacets } from "#server/domain/assets/count-facets.ts";
import { summariseGaps } from "#server/domain/assets/summarise-gaps.ts";
import { createSavedFilter } from "#server/domain/saved-filters/create-saved-filter.ts";
import { deleteSavedFilter } from "#server/domain/saved-filters/delete-saved-filter.ts";
import { editSavedFilter } from "#server/domain/saved-filters/edit-saved-filter.ts";
import { listSavedFilters } from "#server/domain/saved-filters/list-saved-filters.ts";
import { orderSavedFilters } from "#server/domain/saved-filters/order-saved-filters.ts";
import { makeAsset } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

/** A filter of whoever will call; nobody's in particular when that is no person. */
async function makeFilter(space: { id: number }, owner: Actor): Promise<{ id: number }> {
  if (owner.kind !== "user") return { id: 1 };
  return createSavedFilter(
    { ...owner, spaceId: space.id },
    { name: "Heroes", query: "q=tag:hero" },
  );
}

export const searchUseCases: readonly UseCase[] = [
  {
    name: "confirmTranslation",
    needs: ["asset.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space, { texts: { en: { alt: "A dog" } } });
      await database().prisma.assetText.updateMany({
        where: { assetId: asset.id },
        data: { staleSince: new Date() },
      });
      return {
        assetIds: [asset.id],
        call: (actor) =>
          confirmTranslation(actor, { assetId: asset.id, field: "alt", language: "en" }),
      };
    },
  },
  {
    name: "countFacets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({
      call: (actor) => countFacets(actor, assetSearchSchema.parse({ q: "type:image" })),
    }),
  },
  {
    name: "summariseGaps",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({
      call: (actor) => summariseGaps(actor, { field: "alt", language: "en" }),
    }),
  },
  {
    name: "listSavedFilters",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listSavedFilters }),
  },
  {
    name: "createSavedFilter",
    needs: ["asset.view"],
    notForTokens: true,
    outsider: "own_space",
    prepare: async () => ({
      call: (actor) => createSavedFilter(actor, { name: "Mine", query: "q=cat" }),
    }),
  },
  {
    name: "createSavedFilter",
    variant: "for everybody",
    needs: ["asset.view", "filter.share"],
    notForTokens: true,
    outsider: "own_space",
    prepare: async () => ({
      call: (actor) => createSavedFilter(actor, { name: "Ours", query: "q=cat", isShared: true }),
    }),
  },
  {
    name: "editSavedFilter",
    needs: ["asset.view"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space, owner) => {
      const { id } = await makeFilter(space, owner);
      return { call: (actor) => editSavedFilter(actor, { filterId: id, name: "Other" }) };
    },
  },
  {
    name: "editSavedFilter",
    variant: "to show it to everybody",
    needs: ["asset.view", "filter.share"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space, owner) => {
      const { id } = await makeFilter(space, owner);
      return { call: (actor) => editSavedFilter(actor, { filterId: id, isShared: true }) };
    },
  },
  {
    name: "deleteSavedFilter",
    needs: ["asset.view"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space, owner) => {
      const { id } = await makeFilter(space, owner);
      return { call: (actor) => deleteSavedFilter(actor, { filterId: id }) };
    },
  },
  {
    name: "orderSavedFilters",
    needs: ["asset.view"],
    notForTokens: true,
    outsider: "not_found",
    prepare: async (space, owner) => {
      const first = await makeFilter(space, owner);
      const second = await makeFilter(space, owner);
      return {
        call: (actor) => orderSavedFilters(actor, { filterIds: [second.id, first.id] }),
      };
    },
  },
];
