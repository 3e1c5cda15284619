import type { DragEvent } from "react";
import type { ChangedAsset } from "#components/assets/use-asset-mutations.ts";
import { originalPath } from "#lib/delivery-path.ts";
import type { CommandSubject } from "./command-subject.ts";

/** The type by which a drag of assets is known to the folders and tags of this application. */
export const assetDragType = "application/x-vitrine-assets";

/** What a drop target needs of the dragged assets; empty when it is not a drag of ours. */
export function readAssetDrag(text: string): ChangedAsset[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as ChangedAsset[]) : [];
  } catch {
    return [];
  }
}

/** Lets assets be dragged onto a folder, and one also out of the window as a link or a file. */
export function startAssetDrag(event: DragEvent, { assets, count }: CommandSubject): void {
  const { dataTransfer } = event;
  const [first] = assets;
  if (!first) return;
  dataTransfer.effectAllowed = "copyMove";
  const carried: ChangedAsset[] = assets.map(({ id, folderId, tagIds }) => ({
    id,
    folderId,
    tagIds,
  }));
  dataTransfer.setData(assetDragType, JSON.stringify(carried));
  const links = assets.map((asset) => new URL(originalPath(asset), window.location.href).href);
  dataTransfer.setData("text/uri-list", links.join("\r\n"));
  dataTransfer.setData("text/plain", links.join("\n"));
  const [link = ""] = links;
  if (assets.length === 1)
    dataTransfer.setData("DownloadURL", `${first.mime}:${first.name}:${link}`);
  const image = document.createElement("img");
  image.src = link;
  image.alt = first.alt ?? "";
  if (assets.length === 1 && first.kind === "image")
    dataTransfer.setData("text/html", image.outerHTML);
  showCount(event, count);
}

/** More than one: the preview says how many, because it can show only one picture. */
function showCount({ dataTransfer, currentTarget }: DragEvent, count: number): void {
  if (count < 2) return;
  const chip = document.createElement("div");
  chip.textContent = String(count);
  chip.className =
    "fixed -top-20 start-0 rounded-full bg-accent px-3 py-1 font-semibold text-accent-ink";
  currentTarget.ownerDocument.body.append(chip);
  dataTransfer.setDragImage(chip, -8, -8);
  requestAnimationFrame(() => chip.remove());
}
