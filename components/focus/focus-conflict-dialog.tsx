"use client";

import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { Asset } from "#lib/asset.ts";
import { renditionPath } from "#lib/delivery-path.ts";
import { type Focus, parseFocus } from "#lib/focus.ts";
import { FocusMarker } from "../asset/focus-marker.tsx";
import { focusAnchor, middleOf, percentOf } from "./move-focus.ts";
import type { FocusDraft } from "./use-focus-draft.ts";

type FocusConflictDialogProps = {
  asset: Asset;
  draft: FocusDraft;
  theirs: string | null;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
};

/** Both focus points on the picture, and the question which one shall stand. */
export function FocusConflictDialog({
  asset,
  draft,
  theirs,
  onKeepYours,
  onTakeTheirs,
  onClose,
}: FocusConflictDialogProps) {
  const t = useTranslations("asset.focus");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={false}
      title={t("conflictTitle")}
      actions={
        <>
          <Button onPress={onTakeTheirs}>{t("keepTheirs")}</Button>
          <Button variant="primary" onPress={onKeepYours}>
            {t("keepYours")}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-ink-2">{t("conflictText")}</p>
      <div className="grid grid-cols-2 gap-3">
        <Marked asset={asset} draft={draft} focus={draft.focus} label={t("yours")} />
        <Marked
          asset={asset}
          draft={draft}
          focus={theirs === null ? null : parseFocus(theirs)}
          label={t("theirs")}
        />
      </div>
    </Dialog>
  );
}

type MarkedProps = { asset: Asset; draft: FocusDraft; focus: Focus | null; label: string };

function Marked({ asset, draft, focus, label }: MarkedProps) {
  const t = useTranslations("asset");
  const { picture } = draft;
  const anchor = focus ? focusAnchor(focus) : middleOf(picture);
  return (
    <figure className="flex flex-col gap-1">
      <div className="relative" style={{ aspectRatio: `${picture.width} / ${picture.height}` }}>
        {/* biome-ignore lint/performance/noImgElement: renditions are cut and cached by delivery */}
        <img src={renditionPath(asset, 800, 0)} alt="" className="size-full rounded-sm" />
        <FocusMarker
          x={percentOf(anchor.x + 0.5, picture.width)}
          y={percentOf(anchor.y + 0.5, picture.height)}
          isFaint={focus === null}
        />
      </div>
      <figcaption className="flex flex-wrap justify-between gap-x-2 text-sm text-ink-2">
        <span className="font-medium">{label}</span>
        <span>{focus ? t("details.focusValue", anchor) : t("details.noFocus")}</span>
      </figcaption>
    </figure>
  );
}
