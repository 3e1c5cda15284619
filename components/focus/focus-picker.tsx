"use client";

import { X } from "lucide-react";
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useState } from "react";
import { Heading } from "react-aria-components";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { Asset } from "#lib/asset.ts";
import type { Size } from "#lib/cut.ts";
import { parseFocus } from "#lib/focus.ts";
import { assetState } from "../asset/asset-state.ts";
import { presetCut } from "./cut-presets.ts";
import { CutPreviews } from "./cut-previews.tsx";
import { FocusAnnouncer } from "./focus-announcer.tsx";
import { FocusArea } from "./focus-area.tsx";
import { FocusButtons } from "./focus-buttons.tsx";
import { FocusConflictDialog } from "./focus-conflict-dialog.tsx";
import { FocusNotices } from "./focus-notices.tsx";
import { FocusPosition } from "./focus-position.tsx";
import { FocusStage } from "./focus-stage.tsx";
import { FocusSuggestion } from "./focus-suggestion.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { useCutPresets } from "./use-cut-presets.ts";
import { useFocusDraft } from "./use-focus-draft.ts";
import { useFocusSave } from "./use-focus-save.ts";

type FocusPickerProps = {
  asset: Asset & Size;
  /** Goes back to where one came from. */
  onLeave: () => void;
};

/** The picture on a dark stage and beside it the numbers, the cuts and the buttons. */
export function FocusPicker({ asset, onLeave }: FocusPickerProps) {
  const t = useTranslations("asset.focus");
  const { can } = useSpace();
  const isReadOnly = !can("asset.edit", assetState(asset));
  // What the person started from, whatever arrives while the picker is open.
  const [start] = useState({ focus: asset.focus, version: asset.version });
  const draft = useFocusDraft({ width: asset.width, height: asset.height }, start.focus);
  const saving = useFocusSave(asset, start.version);
  const presets = useCutPresets();
  const [presetId, setPresetId] = useState<string | null>(null);
  const preset = presets.find(({ id }) => id === presetId) ?? presets[0];
  const [isLeaving, setIsLeaving] = useState(false);
  const save = async (version?: number) => {
    if (!isReadOnly && !saving.isSaving && (await saving.save(draft.focus, version))) onLeave();
  };
  const leave = () => {
    if (draft.isChanged) setIsLeaving(true);
    else onLeave();
  };
  useUndoKeys(draft.take);

  const onKeyDown = (event: ReactKeyboardEvent) => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement && target.type !== "range";
    if (event.key !== "Escape" || event.defaultPrevented || isField) return;
    if (draft.isChanged) draft.revert();
    else leave();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a key of everything inside
    <div
      onKeyDown={onKeyDown}
      className="grid h-dvh grid-rows-[minmax(16rem,50dvh)_minmax(0,1fr)] bg-bg md:grid-cols-[minmax(0,1fr)_22.5rem] md:grid-rows-1"
    >
      <section data-theme="dark" className="flex min-h-0 min-w-0 flex-col bg-bg">
        <header className="flex h-13 shrink-0 items-center gap-2 border-b px-4">
          <IconButton label={t("close")} icon={<X />} shortcut="Esc" onPress={leave} />
          <Heading slot="title" level={1} className="flex min-w-0 gap-1.5">
            <span className="truncate text-ink-2">{asset.name}</span>
            <span className="text-ink-3">/</span>
            <span className="font-semibold whitespace-nowrap">{t("title")}</span>
          </Heading>
        </header>
        <FocusStage
          asset={asset}
          draft={draft}
          cut={presetCut(preset ?? draft.picture, draft.picture, draft.focus)}
          isReadOnly={isReadOnly}
          onSave={() => void save()}
          onLeave={leave}
        />
        {!isReadOnly && (
          <p aria-hidden className="px-4 pb-3 text-center text-sm text-ink-2 max-md:hidden">
            {t("hint")}
          </p>
        )}
      </section>
      <section aria-label={t("heading")} className="flex min-h-0 flex-col border-s bg-raised">
        <h2 className="flex h-13 shrink-0 items-center border-b px-4 font-semibold max-md:sr-only">
          {t("heading")}
        </h2>
        <div className="flex min-h-0 flex-1 flex-col gap-4.5 overflow-y-auto p-4">
          <FocusNotices asset={asset} isReadOnly={isReadOnly} isSignedOut={saving.isSignedOut} />
          <FocusSuggestion draft={draft} />
          <FocusPosition draft={draft} isReadOnly={isReadOnly} />
          {!isReadOnly && <FocusButtons asset={asset} draft={draft} />}
          <FocusArea draft={draft} isReadOnly={isReadOnly} />
          <CutPreviews
            asset={asset}
            draft={draft}
            chosen={preset}
            onChoose={({ id }) => setPresetId(id)}
          />
        </div>
        {!isReadOnly && (
          <footer className="flex gap-2 border-t px-4 py-3">
            <Button
              variant="primary"
              className="flex-1"
              isPending={saving.isSaving}
              pendingLabel={t("saving")}
              onPress={() => void save()}
            >
              {t("save")}
            </Button>
            <Button isDisabled={!draft.isChanged} onPress={draft.revert}>
              {t("revert")}
            </Button>
          </footer>
        )}
      </section>
      <FocusAnnouncer draft={draft} />
      {saving.conflict && (
        <FocusConflictDialog
          asset={asset}
          draft={draft}
          theirs={saving.conflict.theirs}
          onClose={saving.settleConflict}
          onKeepYours={() => {
            const { version } = saving.conflict ?? {};
            saving.settleConflict();
            void save(version);
          }}
          onTakeTheirs={() => {
            draft.set(saving.conflict?.theirs ? parseFocus(saving.conflict.theirs) : null);
            saving.settleConflict();
            onLeave();
          }}
        />
      )}
      {isLeaving && <LeaveDialog onStay={() => setIsLeaving(false)} onLeave={onLeave} />}
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) wherever the keyboard is, except while a number is typed. */
function useUndoKeys(take: (step: { kind: "undo" | "redo" }) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof HTMLInputElement && event.target.type !== "range") return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      take({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [take]);
}
