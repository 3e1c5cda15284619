"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { readJson, uiClient } from "#components/space/ui-client.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { Asset } from "#lib/asset.ts";
import { parseFocus } from "#lib/focus.ts";
import { middleOf } from "./move-focus.ts";
import { useFailureText } from "./use-failure-text.ts";
import type { FocusDraft } from "./use-focus-draft.ts";

type FocusButtonsProps = { asset: Asset; draft: FocusDraft };

/** Suggests, centres and clears the focus, and takes steps back. */
export function FocusButtons({ asset, draft }: FocusButtonsProps) {
  const t = useTranslations("asset.focus");
  const failureText = useFailureText();
  const [isSuggesting, setIsSuggesting] = useState(false);
  const suggest = async () => {
    setIsSuggesting(true);
    try {
      const { focus, kind } = await readJson(
        uiClient.assets[":assetId"]["focus-suggestion"].$get({
          param: { spaceId: String(asset.spaceId), assetId: String(asset.id) },
        }),
      );
      const found = parseFocus(focus);
      if (found) draft.suggest({ focus: found, kind });
    } catch (error) {
      showToast({ tone: "error", title: failureText(error) });
    } finally {
      setIsSuggesting(false);
    }
  };
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button
        isPending={isSuggesting}
        pendingLabel={t("suggesting")}
        onPress={() => void suggest()}
      >
        {t("suggest")}
      </Button>
      <Button variant="quiet" onPress={() => draft.moveTo(middleOf(draft.picture))}>
        {t("centre")}
      </Button>
      <Button variant="quiet" onPress={() => draft.set(null)}>
        {t("clear")}
      </Button>
      {/* One without the other looks lost where they have no room beside the rest. */}
      <span className="flex gap-1.5">
        <IconButton
          label={t("undo")}
          icon={<Undo2 />}
          shortcut="Ctrl+Z"
          isDisabled={!draft.canUndo}
          onPress={() => draft.take({ kind: "undo" })}
        />
        <IconButton
          label={t("redo")}
          icon={<Redo2 />}
          shortcut="Ctrl+Shift+Z"
          isDisabled={!draft.canRedo}
          onPress={() => draft.take({ kind: "redo" })}
        />
      </span>
    </div>
  );
}
