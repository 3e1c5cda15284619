"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { editSavedFilterAction } from "#actions/filter-actions.ts";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SavedFilterDialogState } from "./saved-filter-dialogs.tsx";
import { useSavedFilters } from "./use-saved-filters.ts";
import { useSearchText } from "./use-search-text.ts";

const SavedFilterDialogs = lazyPart(() =>
  import("./saved-filter-dialogs.tsx").then((file) => file.SavedFilterDialogs),
);

/** Keeps the open search; and after a saved one was opened and changed, saves or takes that back. */
export function SaveFilterButton() {
  const t = useTranslations("search.saved");
  const { space, actor } = useSpace();
  const { search, change } = useLibraryAddress();
  const { text } = useSearchText();
  const { filters, current, queryOf } = useSavedFilters();
  const { run } = useSettingsCommand();
  const [dialog, setDialog] = useState<SavedFilterDialogState | null>(null);
  // The saved filter that was open last, as long as one goes on from it.
  const [openedId, setOpenedId] = useState<number | null>(null);
  const currentId = current?.id ?? null;
  const isPlain = text === "";
  useEffect(() => {
    if (currentId !== null) setOpenedId(currentId);
    else if (isPlain) setOpenedId(null);
  }, [currentId, isPlain]);
  if (actor.kind !== "user" || isPlain || currentId !== null) return null;
  const opened = filters.find((filter) => filter.id === openedId) ?? null;
  const create = () => setDialog({ kind: "create", query: queryOf(search) });
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 text-sm">
      {opened ? (
        <>
          <span className="text-ink-3">{t("modified", { name: opened.name })}</span>
          {opened.canEdit && (
            <TextLink
              onPress={() =>
                run(
                  () =>
                    editSavedFilterAction(space.id, {
                      filterId: opened.id,
                      query: queryOf(search),
                    }),
                  () => t("saved", { name: opened.name }),
                )
              }
            >
              {t("saveChanges")}
            </TextLink>
          )}
          <TextLink onPress={create}>{t("saveAs")}</TextLink>
          <TextLink onPress={() => change({ search: opened.search })}>{t("reset")}</TextLink>
        </>
      ) : (
        <TextLink onPress={create}>{t("save")}</TextLink>
      )}
      {dialog && <SavedFilterDialogs dialog={dialog} onClose={() => setDialog(null)} />}
    </span>
  );
}
