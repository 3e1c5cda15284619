"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { editSavedFilterAction } from "#actions/filter-actions.ts";
import { useLibraryAddress } from "#components/library/use-library-address.ts";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SavedFilterDialogState } from "./saved-filter-dialogs.tsx";
import type { ShownFilter } from "./use-saved-filters.ts";

const SavedFilterDialogs = lazyPart(() =>
  import("./saved-filter-dialogs.tsx").then((file) => file.SavedFilterDialogs),
);

type SaveFilterLinksProps = {
  /** The saved filter that the open search began as. */
  opened: ShownFilter | null;
  /** The open search as a saved filter keeps it. */
  query: string;
};

/** Keeps the open search as a filter of its own, or as what an opened one is from now on. */
export function SaveFilterLinks({ opened, query }: SaveFilterLinksProps) {
  const t = useTranslations("search.saved");
  const { space } = useSpace();
  const { change } = useLibraryAddress();
  const { run } = useSettingsCommand();
  const [dialog, setDialog] = useState<SavedFilterDialogState | null>(null);
  const create = () => setDialog({ kind: "create", query });
  return (
    <span className="flex shrink-0 items-center gap-x-2.5 whitespace-nowrap text-sm @[36rem]/library:shrink @[36rem]/library:flex-wrap">
      {opened ? (
        <>
          <span className="text-ink-3">{t("modified", { name: opened.name })}</span>
          {opened.canEdit && (
            <TextLink
              onPress={() =>
                run(
                  () => editSavedFilterAction(space.id, { filterId: opened.id, query }),
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
