"use client";

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import type { TextStep } from "#components/library/use-text-cells.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { InlineTextArea } from "#components/ui/inline-text-area.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { type CellDraft, cellDraft, setCellDraft, useCellDraft } from "./cell-drafts.ts";
import { useColumnName } from "./use-column-name.ts";
import { useSaveCell } from "./use-save-cell.ts";

/**
 * A text being changed in its cell: Enter keeps it and goes to the row below, Tab to the next text;
 * leaving keeps it too, Escape gives up.
 */
export function TextCellEditor({ asset, column }: { asset: AssetSummary; column: TextColumn }) {
  const t = useTranslations("columns");
  const browser = useAssetBrowser();
  const save = useSaveCell();
  const name = useColumnName()(column);
  const { space, fields } = useSpace();
  const draft = useCellDraft(asset.id, column);
  const [openedWith] = useState(draft);
  const input = useRef<HTMLTextAreaElement>(null);
  const hasEnded = useRef(false);
  const standing = asset[column];
  const value = draft ? draft.value : standing;
  const isDecorative = value === "";
  const isMultiline = fields.find(({ key }) => key === column)?.multiline;
  useLayoutEffect(() => {
    input.current?.focus();
    // What was typed before is gone on with.
    const length = openedWith?.value?.length;
    if (length === undefined) input.current?.select();
    else input.current?.setSelectionRange(length, length);
  }, [openedWith]);

  const close = (way: TextStep): boolean => {
    if (hasEnded.current) return false;
    hasEnded.current = true;
    setCellDraft(asset.id, column, null);
    browser.leaveText(asset.id, column, way);
    return true;
  };
  const write = (wanted: string | null, way: TextStep) => {
    const base = baseOf(asset, cellDraft(asset.id, column));
    if (close(way) && wanted !== base[column]) void save(base, column, wanted);
  };
  const keep = (way: TextStep) => {
    const typed = cellDraft(asset.id, column);
    if (typed) write(typed.value?.trim() ?? null, way);
    else close(way);
  };
  const setDecorative = () => write(isDecorative ? null : "", "down");
  const onKeyDown = (event: KeyboardEvent) => {
    // In the list around it the keys mean something else; an Enter may belong to an input method.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && !(event.shiftKey && isMultiline)) keep("down");
    else if (event.key === "Tab") keep(event.shiftKey ? "back" : "next");
    else if (event.key === "Escape") close("stay");
    else if (event.key === "e" && isControl && column === "alt") setDecorative();
    else return;
    event.preventDefault();
  };
  return (
    <InlineTextArea
      label={`${name}, ${asset.name}`}
      value={value ?? ""}
      onChange={(typed) =>
        // An empty field is a text that is missing: a deliberate empty is asked for.
        setCellDraft(asset.id, column, {
          value: typed.trim() === "" ? null : typed,
          base: baseOf(asset, draft),
        })
      }
      error={draft?.error}
      note={
        draft?.error && standing && standing !== value
          ? t("standing", { text: standing })
          : undefined
      }
      placeholder={isDecorative ? t("decorative") : ""}
      lang={space.defaultLanguage}
      inputRef={input}
      onBlur={() => keep("left")}
      onKeyDown={onKeyDown}
      {...(column === "alt" && {
        extra: {
          label: t(isDecorative ? "notDecorative" : "setDecorative"),
          keys: "Ctrl+E",
          onPress: setDecorative,
        },
      })}
    />
  );
}

/**
 * What a change is made of: the asset as it was when the typing began, so that the save tells what
 * others write meanwhile. Whoever goes on after a refusal has seen what stands there now.
 */
function baseOf(asset: AssetSummary, draft: CellDraft | undefined): AssetSummary {
  return draft && draft.error === undefined ? draft.base : asset;
}
