import type { DragEvent } from "react";
import { originalPath } from "#lib/delivery-path.ts";
import { type AssetTarget, readAssetTarget } from "#lib/read-asset-target.ts";
import type { CommandSubject } from "./command-subject.ts";

/** The type by which a drag of assets is known to the folders and tags of this application. */
export const assetDragType = "application/x-vitrine-assets";

/** The folders that what is being dragged in this window lies in; browsers tell no more until it is dropped. */
let draggedFrom: ReadonlySet<number | null> = new Set();

/** Whether everything that is dragged lies in this folder already. */
export function isDraggedFrom(folderId: number): boolean {
  return draggedFrom.size === 1 && draggedFrom.has(folderId);
}

/** What was dropped; null when it is no drag of ours. */
export function readAssetDrag(text: string): AssetTarget | null {
  try {
    return readAssetTarget(JSON.parse(text)) ?? null;
  } catch {
    return null;
  }
}

/** Lets assets be dragged onto a folder or a tag, and out of the window as links, one as a file. */
export function startAssetDrag(event: DragEvent, { assets, target, count }: CommandSubject): void {
  const { dataTransfer } = event;
  const [first] = assets;
  if (!first) return;
  dataTransfer.effectAllowed = "copyMove";
  draggedFrom =
    assets.length === count ? new Set(assets.map((asset) => asset.folderId)) : new Set();
  dataTransfer.setData(assetDragType, JSON.stringify(target));
  const links = assets.map((asset) => new URL(originalPath(asset), window.location.href).href);
  dataTransfer.setData("text/uri-list", links.join("\r\n"));
  dataTransfer.setData("text/plain", links.join("\n"));
  const [link = ""] = links;
  if (count === 1) dataTransfer.setData("DownloadURL", `${first.mime}:${first.name}:${link}`);
  const images = assets.flatMap((asset, index) =>
    asset.kind === "image" || asset.kind === "vector" ? [imageOf(links[index], asset.alt)] : [],
  );
  if (images.length > 0) dataTransfer.setData("text/html", images.join("\n"));
  showPreview(event, count);
}

function imageOf(link: string | undefined, alt: string | null): string {
  const image = document.createElement("img");
  image.src = link ?? "";
  image.alt = alt ?? "";
  return image.outerHTML;
}

/** The first picture small, with how many there are when it is not alone. */
function showPreview({ dataTransfer, currentTarget }: DragEvent, count: number): void {
  const picture = currentTarget.querySelector("img");
  const preview = document.createElement("div");
  preview.className = "fixed -top-60 start-0 w-28 pe-3 pt-3";
  if (picture?.complete && picture.naturalWidth > 0) {
    const copy = document.createElement("img");
    copy.src = picture.currentSrc;
    copy.alt = "";
    copy.className = "aspect-4/3 w-full rounded-md border border-line-strong object-cover";
    preview.append(copy);
  }
  if (count > 1 || !preview.firstChild) {
    const chip = document.createElement("span");
    chip.textContent = String(count);
    chip.className =
      "absolute end-0 top-0 rounded-full bg-accent px-2.5 py-0.5 font-semibold text-accent-ink";
    preview.append(chip);
  }
  currentTarget.ownerDocument.body.append(preview);
  dataTransfer.setDragImage(preview, -8, -8);
  requestAnimationFrame(() => preview.remove());
}
