"use client";

import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { usePresence } from "#components/space/use-presence.ts";
import type { Asset } from "#lib/asset.ts";
import type { Field, Language } from "#lib/library.ts";
import { cellFromKey, cellKey } from "#lib/text-cell.ts";
import { assetState } from "./asset-state.ts";
import type { TextConflict } from "./conflict-columns.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { shownLanguages } from "./shown-languages.ts";
import { TextAnnouncer } from "./text-announcer.tsx";
import { TextCellField } from "./text-cell-field.tsx";
import { TextCellNotes } from "./text-cell-notes.tsx";
import { TextFieldRow } from "./text-field-row.tsx";
import { TextNotices } from "./text-notices.tsx";
import { TextStateMark } from "./text-state-mark.tsx";
import { useRemembered } from "./use-remembered.ts";
import { useTextDrafts } from "./use-text-drafts.ts";

/** Every text of an asset, languages side by side. Saves when a text is left, and with Ctrl+S. */
export function AssetTexts({ asset }: { asset: Asset }) {
  const t = useTranslations("asset");
  const space = useSpace();
  const { drafts, store } = useTextDrafts(asset.id);
  const present = usePresence(asset.id);
  const languages = defaultFirst(space.languages);
  const [remembered, remember] = useRemembered(`vitrine:languages:${asset.spaceId}`, "");
  const shown = shownLanguages(
    languages.map((language) => language.code),
    remembered.split(","),
  );
  const isReadOnly = !space.can("asset.edit", assetState(asset));
  const nameOf = useCallback(
    (key: string) => {
      const cell = cellFromKey(key);
      const field = space.fields.find((one) => one.key === cell.field)?.name ?? cell.field;
      const language = space.languages.find((one) => one.code === cell.language);
      return language ? t("texts.cell", { field, language: language.name }) : field;
    },
    [space.fields, space.languages, t],
  );
  const conflicts = findConflicts();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const conflictKeys = conflicts.map((conflict) => conflict.key).join(" ");
  useSaveKeys(() => store.save());

  function findConflicts(): TextConflict[] {
    return Object.entries(drafts.drafts).flatMap(([key, draft]) => {
      const state = drafts.states[key];
      if (state?.kind !== "conflict") return [];
      const { language } = cellFromKey(key);
      const { base, value } = draft;
      return [{ key, label: nameOf(key), language, base, yours: value, theirs: state.theirs }];
    });
  }

  const isSingle = languages.length < 2;

  function markOf(key: string) {
    return (
      <TextStateMark
        state={drafts.states[key]}
        onResolve={() => setDismissed(null)}
        onRetry={() => store.save([key])}
      />
    );
  }

  function cellOf(field: Field, language: Language | null) {
    const key = keyOf(field, language);
    const stored = asset.texts.find((text) => cellKey(text) === key)?.value ?? null;
    const draft = drafts.drafts[key];
    return (
      <TextCellField
        key={key}
        field={field}
        language={language}
        showsLanguage={language !== null && !isSingle}
        value={draft ? draft.value : stored}
        state={drafts.states[key]}
        stateMark={markOf(key)}
        isReadOnly={isReadOnly}
        notes={
          <TextCellNotes
            asset={asset}
            field={field}
            language={language}
            value={draft ? draft.value : stored}
            isSettled={!draft}
            isReadOnly={isReadOnly}
          />
        }
        typist={present.find((person) => person.field === key)?.name}
        onType={(value) => store.type(key, value, { value: stored, version: asset.version })}
        onSave={() => store.save([key])}
      />
    );
  }

  function rowOf(field: Field) {
    const columns = field.translatable
      ? languages.filter((language) => shown.includes(language.code))
      : [null];
    const hasOne = isSingle || !field.translatable;
    return (
      <TextFieldRow
        key={field.key}
        field={field}
        {...(hasOne && { aside: markOf(keyOf(field, columns[0] ?? null)) })}
      >
        {columns.map((language) => cellOf(field, language))}
      </TextFieldRow>
    );
  }

  return (
    <div data-text-form className="flex flex-col gap-3.5">
      <TextNotices drafts={drafts} store={store} />
      <LanguageChoice
        languages={languages}
        shown={shown}
        gaps={asset.gaps}
        onChange={(codes) => remember(codes.join(","))}
      />
      {space.fields.map(rowOf)}
      <p className="text-sm text-ink-3">
        {isReadOnly ? !space.can("asset.edit") && t("state.viewOnly") : t("texts.keysHint")}
      </p>
      <TextAnnouncer states={drafts.states} nameOf={nameOf} />
      {conflicts.length > 0 && dismissed !== conflictKeys && (
        <ConflictDialog
          key={conflictKeys}
          conflicts={conflicts}
          onClose={() => setDismissed(conflictKeys)}
          onResolve={(results) => {
            for (const [key, value] of results) store.resolve(key, value);
          }}
        />
      )}
    </div>
  );
}

function defaultFirst(languages: readonly Language[]): Language[] {
  return [...languages].sort(
    (one, other) =>
      Number(other.isDefault) - Number(one.isDefault) || one.position - other.position,
  );
}

function keyOf(field: Field, language: Language | null): string {
  return cellKey({ field: field.key, language: language?.code ?? "" });
}

function useSaveKeys(save: () => void) {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save();
    };
    // Before the fields, which keep their keys to themselves.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [save]);
}
