import type { BulkOperation } from "#lib/bulk-operation.ts";
import type { AssetPlan } from "../assets/change-assets.ts";
import { classifyPlan } from "../assets/classify-assets.ts";
import { lockPlan } from "../assets/lock-assets.ts";
import { movePlan } from "../assets/move-assets.ts";
import { releasePlan } from "../assets/release-assets.ts";
import { reviewPlan } from "../assets/request-review.ts";
import { restorePlan } from "../assets/restore-assets.ts";
import { privacyPlan } from "../assets/set-asset-privacy.ts";
import { schedulePlan } from "../assets/set-asset-schedule.ts";
import { tagPlan } from "../assets/tag-assets.ts";
import { textPlan } from "../assets/text-plan.ts";
import { trashPlan } from "../assets/trash-assets.ts";

/** The change that an operation makes of each asset. Deleting for good is no change: null. */
export function operationPlan(operation: BulkOperation): AssetPlan | null {
  switch (operation.kind) {
    case "move":
      return movePlan(operation);
    case "tag":
      return tagPlan(operation);
    case "text":
      return textPlan(operation.change);
    case "lock":
      return lockPlan(operation);
    case "release":
      return releasePlan;
    case "schedule":
      return schedulePlan(operation);
    case "privacy":
      return privacyPlan(operation);
    case "classify":
      return classifyPlan(operation);
    case "review":
      return reviewPlan(operation);
    case "trash":
      return trashPlan;
    case "restore":
      return restorePlan;
    case "purge":
      return null;
  }
}
