import type { Actor } from "#lib/actor.ts";
import type { Permission } from "#lib/permissions.ts";

/** A call that is ready to be made, once, on things that were made for it. */
export type PreparedCall = {
  call: (actor: Actor) => unknown;
  /** Assets that the call changes when it succeeds; a lock on them must stop it. */
  assetIds?: readonly number[];
};

/** What the tests of permissions know about one use case. */
export type UseCase = {
  /** The exported function. */
  name: string;
  /** Parts two entries for one function: `of one asset`. */
  variant?: string;
  /** Every permission it takes. */
  needs: readonly Permission[];
  /** It hands out rights, which an API token never may. */
  notForTokens?: true;
  /** What somebody without the permission is told; `forbidden` unless said otherwise. */
  refusal?: "not_found";
  /** What a lock on `assetIds` does. Absent: it changes no asset. */
  lock?: "refuses" | "is_the_lock" | "lets_through";
  /** What an admin of another space meets: the things of this space are not there, or not asked for. */
  outsider: "not_found" | "own_space";
  /** It takes minutes: only those who may not are tried. */
  isCostly?: true;
  /** Makes what the call works on. `owner` is who will call, for things that belong to one person. */
  prepare: (space: { id: number }, owner: Actor) => Promise<PreparedCall>;
};
