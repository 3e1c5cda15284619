import type { QueryClient } from "@tanstack/react-query";
import { askToSignIn } from "#components/space/ask-to-sign-in.ts";
import type { useErrorText } from "#components/space/use-error-text.ts";
import type { ActionResult } from "#lib/action-result.ts";
import type { ErrorDetails } from "#lib/app-error.ts";
import type { Asset, AssetPage, AssetSummary } from "#lib/asset.ts";
import { createOwnVersions } from "./own-versions.ts";

/** The last save, which the next one follows: what is undone first is what was typed last. */
let last: Promise<unknown> = Promise.resolve();
/** The last save on its way, by asset. */
const underWay = new Map<number, Promise<unknown>>();
const own = createOwnVersions();

type ListSave = {
  assetId: number;
  /** The asset's version when the change began. */
  version: number;
  /** A row as lists show it at once. */
  show: (row: AssetSummary) => AssetSummary;
  /** A row as it is afterwards; null: the save was refused, and what stood before comes back. */
  settle: (row: AssetSummary, saved: Asset | null) => AssetSummary;
  save: (baseVersion: number) => Promise<ActionResult<Asset>>;
};

/** The lists of a space, for whoever saves behind what is drawn. */
export type SavedLists = {
  queries: QueryClient;
  spaceId: number;
  errorText: ReturnType<typeof useErrorText>;
};

/**
 * Saves a part of an asset, which lists show at once. One that comes while another is on its way
 * follows it, and one that finds the session over waits until somebody has signed in again.
 * Answers with a sentence when it was refused, for the field it was typed in.
 */
export async function saveInList(
  { queries, spaceId, errorText }: SavedLists,
  { assetId, version, show, settle, save }: ListSave,
): Promise<string | null> {
  changeInLists(queries, spaceId, assetId, show);
  const saving = last.then(async () => {
    const base = own.newest(assetId, version);
    const answer = await saveSignedIn(() => save(base));
    if (answer.ok) own.note(assetId, base, answer.value.version);
    return answer;
  });
  last = saving;
  underWay.set(assetId, saving);
  const answer = await saving;
  if (underWay.get(assetId) === saving) underWay.delete(assetId);
  const saved = answer.ok ? answer.value : null;
  changeInLists(queries, spaceId, assetId, (row) => {
    // What was typed meanwhile is newer.
    const settled = underWay.has(assetId) ? row : settle(row, saved);
    return saved ? { ...settled, version: saved.version } : settled;
  });
  void queries.invalidateQueries({ queryKey: ["space", spaceId] });
  if (answer.ok) return null;
  // One field alone was sent: what is wrong with it is what is wrong.
  const [problem] = "fields" in answer ? Object.values(answer.fields) : [];
  return errorText({ code: answer.code, details: { ...answer.details, ...problem } });
}

type Answer = ActionResult<Asset> | { ok: false; code: "unavailable"; details: ErrorDetails };

async function saveSignedIn(save: () => Promise<ActionResult<Asset>>): Promise<Answer> {
  const answer = await save().catch(
    (): Answer => ({ ok: false, code: "unavailable", details: {} }),
  );
  if (answer.ok || answer.code !== "unauthenticated") return answer;
  await askToSignIn();
  return saveSignedIn(save);
}

/** Changes an asset in every list that is in memory, before fresh rows come. */
function changeInLists(
  queries: QueryClient,
  spaceId: number,
  assetId: number,
  change: (row: AssetSummary) => AssetSummary,
): void {
  queries.setQueriesData<AssetPage>(
    {
      queryKey: ["space", spaceId, "assets"],
      predicate: ({ queryKey }) => queryKey.includes("rows"),
    },
    (page) =>
      page?.assets.some(({ id }) => id === assetId)
        ? {
            ...page,
            assets: page.assets.map((asset) => (asset.id === assetId ? change(asset) : asset)),
          }
        : page,
  );
}
