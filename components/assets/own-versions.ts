/** Versions of an asset of which each was made of the one before it, and by this tab. */
type Stretch = { from: number; to: number };

/**
 * What this tab itself made of assets. A change that was begun before another one of ours was
 * saved is told from changes by others, which must be noticed.
 */
export function createOwnVersions() {
  const stretches = new Map<number, Stretch>();
  return {
    /** A save was made on a version, and this one came of it. */
    note: (assetId: number, base: number, made: number): void => {
      if (made === base) return;
      const known = stretches.get(assetId);
      const from = known?.to === base ? known.from : base;
      // With changes by others between, nobody can say what they changed.
      if (made === base + 1) stretches.set(assetId, { from, to: made });
      else stretches.delete(assetId);
    },
    /** The newest version that differs from this one by nothing but our own changes. */
    newest: (assetId: number, version: number): number => {
      const known = stretches.get(assetId);
      return known && version >= known.from && version <= known.to ? known.to : version;
    },
  };
}
