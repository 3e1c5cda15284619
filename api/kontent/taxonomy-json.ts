import type { Taxonomy } from "#lib/library.ts";
import type { KontentPagination } from "./pagination.ts";
import { timestamp } from "./timestamp.ts";

export type KontentTerm = {
  id: string;
  name: string;
  codename: string;
  external_id?: string;
  terms: KontentTerm[];
};

export type KontentTaxonomy = KontentTerm & { last_modified: string };

export type KontentTaxonomyList = { taxonomies: KontentTaxonomy[]; pagination: KontentPagination };

/** A taxonomy as the vendor writes it, its terms as a tree. */
export function taxonomyJson(taxonomy: Taxonomy): KontentTaxonomy {
  const inside = Map.groupBy(taxonomy.terms, (term) => term.parentId);
  const below = (parentId: number | null): KontentTerm[] =>
    (inside.get(parentId) ?? []).map((term) => ({ ...named(term), terms: below(term.id) }));
  return {
    ...named(taxonomy),
    terms: below(null),
    last_modified: timestamp(taxonomy.updatedAt),
  };
}

function named(thing: { uuid: string; name: string; codename: string; externalId: string | null }) {
  return {
    id: thing.uuid,
    name: thing.name,
    codename: thing.codename,
    ...(thing.externalId !== null && { external_id: thing.externalId }),
  };
}
