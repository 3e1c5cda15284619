import type { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import type { Asset } from "#lib/asset.ts";
import type { ChangePreview } from "#lib/change-preview.ts";
import { database } from "#server/db/database.ts";
import { differences } from "../assets/asset-differences.ts";
import { authorize, authorizeOnAsset } from "../authorize.ts";
import type { changeTargetSchema } from "./change-target.ts";
import { eachTargetAsset } from "./each-target-asset.ts";
import { freezeTarget } from "./frozen-target.ts";
import { operationPlan } from "./operation-plan.ts";

/** Assets that a preview looks at: enough to see what is meant, and quick. */
const mostLooked = 2000;
const mostShown = 50;

/** Says what an operation would change and what it would skip. Writes nothing. */
export async function previewChange(
  actor: Actor,
  { target, operation }: z.infer<typeof changeTargetSchema>,
): Promise<ChangePreview> {
  const plan = operationPlan(operation);
  if (!plan) throw new AppError("invalid", { reason: "no_preview" });
  authorize(actor, plan.permission);
  const { prisma } = database();
  const decide = await plan.prepare(prisma, actor);
  const preview: ChangePreview = {
    looked: 0,
    isAll: true,
    changing: 0,
    unchanged: 0,
    skipped: [],
    differences: [],
  };
  for await (const asset of eachTargetAsset(actor, await freezeTarget(actor.spaceId, target))) {
    if (preview.looked === mostLooked) {
      preview.isAll = false;
      break;
    }
    preview.looked += 1;
    try {
      authorizeOnAsset(actor, plan.permission, asset);
      note(preview, asset, await decide(asset, prisma));
    } catch (error) {
      if (!isAppError(error)) throw error;
      skip(preview, error);
    }
  }
  return preview;
}

function note(preview: ChangePreview, asset: Asset, wanted: Record<string, unknown>): void {
  const changes = Object.entries(differences(asset, wanted));
  if (changes.length === 0) preview.unchanged += 1;
  else preview.changing += 1;
  for (const [field, { before, after }] of changes)
    if (preview.differences.length < mostShown)
      preview.differences.push({ assetId: asset.id, name: asset.name, field, before, after });
}

function skip(preview: ChangePreview, { code, details }: AppError): void {
  const reason = details.reason ?? code;
  const known = preview.skipped.find((one) => one.reason === reason);
  if (known) known.count += 1;
  else preview.skipped.push({ reason, details, count: 1 });
}
