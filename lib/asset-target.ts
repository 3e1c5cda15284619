import { z } from "zod";
import { type AssetTarget, readAssetTarget } from "./read-asset-target.ts";

/** The assets that a command is about, as `readAssetTarget` reads them. */
export const assetTargetSchema = z.unknown().transform((value, context): AssetTarget => {
  const target = readAssetTarget(value);
  if (target) return target;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});
