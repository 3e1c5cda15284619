"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { changeCollectionsAction } from "#actions/classification-actions.ts";
import { ConfirmDialog } from "#components/settings/confirm-dialog.tsx";
import { SettingsScreen } from "#components/settings/settings-screen.tsx";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Collection } from "#lib/library.ts";
import { CollectionDialog } from "./collection-dialog.tsx";
import { CollectionTable } from "./collection-table.tsx";

type Open = { what: "add" } | { what: "edit" | "delete"; collection: Collection } | null;

/** The collections of the space. */
export function CollectionsScreen() {
  const t = useTranslations();
  const { space, collections, can } = useSpace();
  const { run, isPending } = useSettingsCommand();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const canEdit = can("collection.edit");
  const change = (what: Record<string, unknown>, done: string) =>
    run(
      () => changeCollectionsAction(space.id, { changes: [what] }),
      () => done,
      close,
    );
  return (
    <SettingsScreen
      title={t("classification.collections.title")}
      intro={t("classification.collections.intro")}
      readOnlyReason={canEdit ? undefined : t("settings.readOnly.admins")}
      action={
        <Button variant="primary" icon={<Plus />} onPress={() => setOpen({ what: "add" })}>
          {t("classification.collections.add")}
        </Button>
      }
    >
      <CollectionTable
        collections={collections}
        canEdit={canEdit}
        onOpen={(what, collection) => setOpen({ what, collection })}
        onMove={({ id, name }, place) =>
          change(
            { kind: "move", collection: { id }, place },
            t("classification.collections.moved", { name }),
          )
        }
      />
      {open?.what === "add" && <CollectionDialog collection={null} onClose={close} />}
      {open?.what === "edit" && <CollectionDialog collection={open.collection} onClose={close} />}
      {open?.what === "delete" && (
        <ConfirmDialog
          isFinal
          title={t("classification.collections.deleteTitle", { name: open.collection.name })}
          confirmLabel={t("common.delete")}
          isPending={isPending}
          onConfirm={() =>
            change(
              {
                kind: "delete",
                collection: { id: open.collection.id },
                content: "move_to_default",
              },
              t("classification.collections.deleted", { name: open.collection.name }),
            )
          }
          onClose={close}
        >
          <p>
            {t("classification.collections.deleteText", {
              into: collections.find(({ isDefault }) => isDefault)?.name ?? "",
            })}
          </p>
        </ConfirmDialog>
      )}
    </SettingsScreen>
  );
}
