"use client";

import { createContext, type ReactNode, use } from "react";
import type { Actor } from "#lib/actor.ts";
import type { SpaceOverview } from "#lib/library.ts";
import { type AssetState, can, type Permission } from "#lib/permissions.ts";
import { useLocalNames } from "./use-local-names.ts";
import { useOverview } from "./use-overview.ts";

type SpaceValue = SpaceOverview & {
  actor: Actor;
  /** Whether the person may: the same function the server refuses by. */
  can: (permission: Permission, asset?: AssetState) => boolean;
};

const SpaceContext = createContext<SpaceValue | null>(null);

type SpaceProviderProps = { actor: Actor; overview: SpaceOverview; children: ReactNode };

/** Gives the screens of a space its folders, tags, languages and fields, kept fresh, and who is looking. */
export function SpaceProvider({ actor, overview, children }: SpaceProviderProps) {
  const current = useLocalNames(useOverview(actor.spaceId, overview));
  const value = {
    ...current,
    actor,
    can: (permission: Permission, asset?: AssetState) => can(actor, permission, asset),
  };
  return <SpaceContext value={value}>{children}</SpaceContext>;
}

/** The space of this screen. */
export function useSpace(): SpaceValue {
  const value = use(SpaceContext);
  if (!value) throw new Error("useSpace needs a SpaceProvider around it");
  return value;
}
