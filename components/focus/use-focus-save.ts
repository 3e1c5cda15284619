"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { setAssetFocusAction } from "#actions/asset-actions.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionFailure } from "#lib/action-result.ts";
import type { Asset } from "#lib/asset.ts";
import { type Focus, formatFocus } from "#lib/focus.ts";
import { useKeepAsset } from "../asset/use-keep-asset.ts";

/** Somebody else set another focus since the picker opened. */
export type FocusConflict = { theirs: string | null; version: number };

type FocusSave = {
  isSaving: boolean;
  isSignedOut: boolean;
  conflict: FocusConflict | null;
  settleConflict: () => void;
  /** Answers whether it is stored now. With a version, over what stands there at that version. */
  save: (focus: Focus | null, version?: number) => Promise<boolean>;
};

const unreachable: ActionFailure = { ok: false, code: "unavailable", details: {}, fields: {} };

/** Stores the focus with the version the person started from. */
export function useFocusSave(asset: Asset, baseVersion: number): FocusSave {
  const t = useTranslations("asset.focus");
  const errorText = useErrorText();
  const { keep, reload } = useKeepAsset(asset.spaceId);
  const [isSaving, setIsSaving] = useState(false);
  const [isSignedOut, setIsSignedOut] = useState(false);
  const [conflict, setConflict] = useState<FocusConflict | null>(null);
  const save = async (focus: Focus | null, version = baseVersion) => {
    setIsSaving(true);
    const result = await setAssetFocusAction(asset.spaceId, {
      assetId: asset.id,
      focus: focus && formatFocus(focus),
      baseVersion: version,
    }).catch(() => unreachable);
    setIsSaving(false);
    setIsSignedOut(!result.ok && result.code === "unauthenticated");
    if (result.ok) {
      keep(result.value);
      showToast({ tone: "ok", title: t(focus ? "saved" : "cleared") });
      return true;
    }
    const { theirs, values } = result.details;
    if (result.code === "conflict" && theirs && "focus" in theirs) {
      const other = theirs.focus;
      setConflict({
        theirs: typeof other === "string" ? other : null,
        version: Number(values?.version),
      });
    } else if (result.code !== "unauthenticated") {
      showToast({ tone: "error", title: errorText(result) });
      reload(asset.id);
    }
    return false;
  };
  return { isSaving, isSignedOut, conflict, settleConflict: () => setConflict(null), save };
}
