"use client";

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { textDirection } from "#components/asset/text-direction.ts";
import type { TextDraft } from "#components/asset/text-drafts.ts";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import type { TextStep } from "#components/library/use-text-cells.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { InlineTextArea } from "#components/ui/inline-text-area.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import type { TextColumn } from "#lib/table-view.ts";
import { textOfColumn } from "#lib/text-columns.ts";
import { begunWith, typedIn } from "./begun-draft.ts";
import { cellDraft, setCellDraft, useCellDraft } from "./cell-drafts.ts";
import { cellText } from "./cell-text.ts";
import { useColumnName } from "./use-column-name.ts";
import { useSaveCell } from "./use-save-cell.ts";

/** Such a field is no wider than what is seen of a list between the name and the menu. */
const roomBesideName = [
  "[--room:max(8rem,100cqw-var(--pinned-narrow)-3.25rem)] scroll-ms-(--pinned-narrow) scroll-me-12",
  "@[40rem]/list:[--room:max(8rem,100cqw-var(--pinned)-3.25rem)] @[40rem]/list:scroll-ms-(--pinned)",
  "min-w-[min(16rem,var(--room))] max-w-(--room)",
].join(" ");

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
  const { field, language } = textOfColumn(column, space.defaultLanguage);
  const draft = typedIn(useCellDraft(asset.id, column));
  const [openedWith] = useState(draft);
  const input = useRef<HTMLTextAreaElement>(null);
  const hasEnded = useRef(false);
  const standing = cellText(asset, column) ?? null;
  const value = draft ? draft.value : standing;
  const isDecorative = value === "";
  const isMultiline = fields.find(({ key }) => key === field)?.multiline;
  useLayoutEffect(() => {
    input.current?.focus();
    // What was typed before is gone on with.
    const length = openedWith?.value?.length;
    if (length === undefined) input.current?.select();
    else input.current?.setSelectionRange(length, length);
  }, [openedWith]);

  /** Ends the change: sends what is wanted, or with null gives up what was typed; what was sent before goes on. */
  const close = (way: TextStep, wanted: TextDraft | null) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    if (wanted) void save(asset, column, wanted);
    else if (typedIn(cellDraft(asset.id, column))) setCellDraft(asset.id, column, null);
    browser.leaveText(asset.id, column, way);
  };
  const write = (wanted: string | null, way: TextStep) => {
    const begun = begunWith(standing, asset.version, typedIn(cellDraft(asset.id, column)));
    close(way, wanted === begun.base ? null : { ...begun, value: wanted });
  };
  const keep = (way: TextStep) => {
    const typed = typedIn(cellDraft(asset.id, column));
    const value = typed?.value?.trim() ?? null;
    if (typed && value !== standing) write(value, way);
    else close(way, null);
  };
  const setDecorative = () => write(isDecorative ? null : "", "down");
  const onKeyDown = (event: KeyboardEvent) => {
    // In the list around it the keys mean something else; an Enter may belong to an input method.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && !(event.shiftKey && isMultiline)) keep("down");
    else if (event.key === "Tab") keep(event.shiftKey ? "back" : "next");
    else if (event.key === "Escape") close("stay", null);
    else if (event.key === "e" && isControl && field === "alt") setDecorative();
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
          ...begunWith(standing, asset.version, draft),
        })
      }
      error={draft?.error}
      note={
        draft?.error && standing && standing !== value
          ? t("standing", { text: standing })
          : undefined
      }
      placeholder={isDecorative ? t("decorative") : ""}
      {...(language !== "" && { lang: language, dir: textDirection(language) })}
      inputRef={input}
      className={roomBesideName}
      onBlur={() => keep("left")}
      onKeyDown={onKeyDown}
      {...(field === "alt" && {
        extra: {
          label: t(isDecorative ? "notDecorative" : "setDecorative"),
          keys: "Ctrl+E",
          onPress: setDecorative,
        },
      })}
    />
  );
}
