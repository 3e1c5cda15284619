import { createHash } from "node:crypto";
import type { PictureSource } from "#lib/picture-source.ts";
import type { RenderPlan } from "#lib/render-plan.ts";
import { facePackages } from "#server/imaging/face-packages.ts";

/** Raised when the same plan is drawn differently, so that nothing drawn before is sent again. */
const drawing = 2;

/**
 * The name of what a plan gives of a file: equal for plans that differ only in what plays no part,
 * so that however an address asks, one rendition is drawn and kept.
 */
export function renditionSpec(plan: RenderPlan, source: PictureSource): string {
  const essence = essential(plan, source);
  // Faces lead the eye elsewhere: what was drawn before they could be found is not sent again.
  const finder = essence.keep === "attention" && facePackages() ? ["faces"] : [];
  const text = JSON.stringify([drawing, essence, ...finder]);
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

function essential(plan: RenderPlan, source: PictureSource): RenderPlan {
  const { size, format } = plan;
  const isCut = size?.fit === "cover" && size.width > 0 && size.height > 0;
  const canMove = (source.frames ?? 2) > 1 && (format === "webp" || format === "gif");
  const hasQuality = format !== "gif" && (format !== "png" || plan.palette);
  return {
    ...plan,
    keep: isCut ? plan.keep : null,
    zoom: size?.fit === "cover" ? plan.zoom : 1,
    animated: plan.animated && canMove,
    quality: hasQuality ? plan.quality : 0,
  };
}
