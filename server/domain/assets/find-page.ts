import type { AssetSearch } from "#lib/asset-search.ts";
import type { Database } from "#server/db/open-database.ts";
import type { Sql } from "./filters/filter.ts";
import { mergeFolders } from "./merge-folders.ts";
import type { Narrow } from "./page-bounds.ts";
import { withViewOf } from "./search-filters.ts";
import { planSearch, type SearchPlan } from "./search-plan.ts";

type Page = { limit: number; offset: number; narrow: Narrow };

/** How the rows of a page are found: `FROM` to `WHERE`, and the way they come out. */
export type FoundPage = Pick<SearchPlan, "order" | "sort" | "isWalk"> & { where: Sql; from: Sql };

/** Plans a page of a search. At most two cheap statements. */
export async function findPage(
  db: Database,
  spaceId: number,
  asked: AssetSearch,
  { limit, offset, narrow }: Page,
): Promise<FoundPage> {
  const search = withViewOf(asked);
  const wanted = limit + offset;
  const plan =
    (await mergeFolders(db, spaceId, search, wanted, narrow)) ??
    (await planSearch(db, spaceId, search, wanted));
  // Merged folders are narrowed in each folder already.
  if (plan.hasSought) return plan;
  const part = narrow("a");
  return {
    ...plan,
    where: { sql: plan.where.sql + part.sql, values: [...plan.where.values, ...part.values] },
  };
}
