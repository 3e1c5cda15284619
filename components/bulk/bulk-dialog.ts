import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import type { AssetTarget } from "#lib/read-asset-target.ts";

/** What a dialog about any number of assets is given. */
export type BulkDialogProps = {
  target: AssetTarget;
  count: number;
  /** Of the first asset, for the title. */
  name: string;
  /** They are not in the trash. */
  isLive: boolean;
  mutations: ReturnType<typeof useAssetMutations>;
  close: () => void;
};
