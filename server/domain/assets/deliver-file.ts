import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import { contentVersion } from "#lib/delivery-path.ts";
import { can } from "#lib/permissions.ts";
import type { PlannedRendition } from "#lib/picture-source.ts";
import { nextVisibilityChange, visibilityAt } from "#lib/visibility.ts";
import { storage } from "#server/storage/current-storage.ts";
import { originalKey } from "#server/storage/storage-keys.ts";
import { isLinkSignature } from "../links/link-signature.ts";
import { bareSpec, makeBareOriginal } from "../renditions/make-bare-original.ts";
import { makeRendition } from "../renditions/make-rendition.ts";
import { renditionSpec } from "../renditions/rendition-spec.ts";
import type { StoredBytes } from "../renditions/stored-bytes.ts";
import { fileKey } from "./asset-row.ts";
import { type AddressedFile, type Deliverable, findDeliverable } from "./find-deliverable.ts";
import { planShown, type Shown } from "./plan-shown.ts";
import { refuseLargeRendition } from "./refuse-large-rendition.ts";

export type DeliverFileInput = {
  file: AddressedFile;
  /** What of it is wanted; the original when absent. */
  show?: Shown;
  /** What a signed address carries. */
  signature?: { address: string; expires: number; value: string; secret: string };
  /** Whoever asks, as an address: clients take turns at what has to be drawn. */
  client?: string;
};

export type Delivery = {
  /** The asset's name; that of a rendition ends as its format does. */
  name: string;
  mime: string;
  etag: string;
  /** What an address carries as `v` that names these very bytes. */
  versions: string[];
  /** Whether the address names the bytes already, without a `v`. */
  isContentAddressed: boolean;
  /** `public`, or who else sees it: whoever has the signed address, or only people of the space. */
  audience: "public" | "link" | "members";
  /** Until when this answer holds, in milliseconds since 1970; null when nothing is planned. */
  until: number | null;
  modifiedAt: number;
  /** The bytes; a rendition is drawn now when it is not in the storage. */
  load: () => Promise<StoredBytes>;
};

/**
 * The bytes behind a delivery address. `actor` is whoever asks, in that space, or null for the
 * public. Private, trashed, not yet published and expired assets answer `not_found` to everybody
 * who may not see them in the library; a signed address opens what is private and nothing more.
 */
export async function deliverFile(
  actor: Actor | null,
  input: DeliverFileInput,
  now = Date.now(),
): Promise<Delivery> {
  const found = await findDeliverable(input.file);
  const audience = found && audienceOf(found, actor, input.signature, now);
  if (!found || !audience) throw new AppError("not_found", { field: "asset" });
  const { file, source, name } = found;
  const isBare = input.show === "bare";
  const planned =
    input.show && input.show !== "bare" ? await planShown(found.spaceId, input.show, source) : null;
  const common = {
    audience,
    until: nextVisibilityChange(found, now),
    modifiedAt: file.createdAt,
  };
  const key = fileKey(file.sha256);
  const isContentAddressed = "fileUuid" in input.file;
  if (!planned)
    return {
      ...common,
      name,
      mime: source.mime,
      etag: `"${isBare ? `${bareSpec}-` : ""}${file.sha256.slice(0, 32)}"`,
      versions: [key],
      isContentAddressed,
      load: isBare
        ? () => makeBareOriginal(file, source.mime, input.client)
        : async () => original(file),
    };
  refuseLargeRendition(planned.plan, source);
  const { plan, followsFocus } = planned;
  const spec = renditionSpec(plan, source);
  return {
    ...common,
    name: renamed(name, plan.format),
    mime: `image/${plan.format}`,
    etag: `"${spec}-${file.sha256.slice(0, 16)}"`,
    versions: versionsOf(found, planned),
    isContentAddressed: isContentAddressed && !followsFocus,
    load: () => makeRendition(file, source, plan, spec, input.client),
  };
}

/** Who sees the asset now because of what the request carries; null when nobody would. */
function audienceOf(
  asset: Deliverable,
  actor: Actor | null,
  signature: DeliverFileInput["signature"],
  now: number,
): Delivery["audience"] | null {
  const visibility = visibilityAt(asset, now);
  if (visibility === "public") return "public";
  const permission = asset.isPrivate ? "asset.view_private" : "asset.view";
  if (actor?.spaceId === asset.spaceId && can(actor, permission)) return "members";
  if (visibility !== "private" || !signature || signature.expires * 1000 <= now) return null;
  const { secret, value, ...signed } = signature;
  return isLinkSignature(secret, { ...signed, ...asset }, value) ? "link" : null;
}

function versionsOf(
  { file, focus }: Deliverable,
  { followsFocus, preset }: PlannedRendition & { preset?: { updatedAt: number } },
): string[] {
  const asset = { fileKey: fileKey(file.sha256), focus };
  const exact = contentVersion(asset, preset);
  return followsFocus || preset ? [exact] : [exact, asset.fileKey];
}

function original(file: Deliverable["file"]): StoredBytes {
  const key = originalKey(file.sha256);
  return { size: file.size, bytes: null, open: (range) => storage().read(key, range) };
}

function renamed(name: string, format: string): string {
  const extension = format === "jpeg" ? "jpg" : format;
  return `${name.replace(/\.[^.]*$/, "")}.${extension}`;
}
