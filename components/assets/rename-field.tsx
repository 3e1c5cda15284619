"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useAssetBrowser } from "#components/library/asset-browser-context.ts";
import { InlineField } from "#components/ui/inline-field.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { begunWith, typedIn } from "./begun-draft.ts";
import { cellDraft, setCellDraft, useCellDraft } from "./cell-drafts.ts";
import { useSaveName } from "./use-save-name.ts";

/**
 * A name being changed where it stands: Enter and leaving save, Escape gives up, Tab goes on with
 * the next name and Shift+Tab with the one before.
 */
export function RenameField({ asset }: { asset: AssetSummary }) {
  const t = useTranslations("common");
  const browser = useAssetBrowser();
  const save = useSaveName();
  const input = useRef<HTMLInputElement>(null);
  const draft = typedIn(useCellDraft(asset.id, "name"));
  // Only when it opens: what stands in it then stays, whatever becomes of the name meanwhile.
  const [opened] = useState({ name: asset.name, typed: draft?.value });
  const value = draft?.value ?? opened.name;
  const hasEnded = useRef(false);
  useLayoutEffect(() => {
    const { name, typed } = opened;
    const dot = name.lastIndexOf(".");
    input.current?.focus();
    // The extension stays unless somebody means it; what was typed before is gone on with.
    if (typeof typed !== "string") input.current?.setSelectionRange(0, dot > 0 ? dot : name.length);
    else input.current?.setSelectionRange(typed.length, typed.length);
  }, [opened]);
  const end = (wanted: string | null, isLeft = false) => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    const typed = typedIn(cellDraft(asset.id, "name"));
    if (wanted !== null && wanted.trim() !== "" && wanted !== asset.name)
      void save(asset, { ...begunWith(asset.name, asset.version, typed), value: wanted });
    else if (typed) setCellDraft(asset.id, "name", null);
    browser.endRename(isLeft);
  };
  return (
    <InlineField
      label={t("rename")}
      value={value}
      onChange={(typed) =>
        setCellDraft(asset.id, "name", {
          value: typed,
          ...begunWith(asset.name, asset.version, draft),
        })
      }
      {...(draft?.error && { error: draft.error })}
      inputRef={input}
      onBlur={() => end(value, true)}
      onKeyDown={(event) => {
        // In the list around it the keys mean something else.
        event.stopPropagation();
        if (event.key === "Enter") end(value);
        if (event.key === "Escape") end(null);
        if (event.key === "Tab") {
          event.preventDefault();
          end(value);
          browser.renameNext(asset, event.shiftKey ? -1 : 1);
        }
      }}
    />
  );
}
