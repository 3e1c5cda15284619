import type { LiveEvent, PresentPerson } from "#lib/live-events.ts";

export type PresenceStore = {
  hear: (event: LiveEvent) => void;
  subscribe: (onChange: () => void) => () => void;
  /** The others who have an asset open. The same list until it changes. */
  at: (assetId: number) => readonly PresentPerson[];
};

/** Nobody, as one list, so that who asks is not drawn anew. */
export const nobody: readonly PresentPerson[] = [];

/** Who has which asset open, as the last event about it said. */
export function createPresenceStore(): PresenceStore {
  let byAsset = new Map<number, readonly PresentPerson[]>();
  const listeners = new Set<() => void>();
  return {
    hear(event) {
      if (event.type !== "presence") return;
      const before = byAsset;
      byAsset = new Map();
      for (const [assetId, people] of Map.groupBy(event.people, (person) => person.assetId)) {
        const known = before.get(assetId);
        byAsset.set(
          assetId,
          known && JSON.stringify(known) === JSON.stringify(people) ? known : people,
        );
      }
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    at: (assetId) => byAsset.get(assetId) ?? nobody,
  };
}
