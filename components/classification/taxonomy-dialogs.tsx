"use client";

import { useTranslations } from "use-intl";
import { deleteTaxonomyAction, editTaxonomyAction } from "#actions/classification-actions.ts";
import { ConfirmDialog } from "#components/settings/confirm-dialog.tsx";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { Taxonomy, Term } from "#lib/library.ts";
import { MoveTermDialog } from "./move-term-dialog.tsx";
import { termBranch } from "./term-path.ts";
import { VocabularyNameDialog } from "./vocabulary-name-dialog.tsx";

export type TaxonomyDialog =
  | { kind: "create" }
  | { kind: "edit"; taxonomy: Taxonomy }
  | { kind: "delete"; taxonomy: Taxonomy }
  | { kind: "add_term"; taxonomy: Taxonomy; under: Term | null }
  | { kind: "edit_term"; taxonomy: Taxonomy; term: Term }
  | { kind: "move_term"; taxonomy: Taxonomy; term: Term }
  | { kind: "delete_term"; taxonomy: Taxonomy; term: Term };

type TaxonomyDialogsProps = { dialog: TaxonomyDialog; onClose: () => void };

/** The dialog that is open on the screen of taxonomies. */
export function TaxonomyDialogs({ dialog, onClose }: TaxonomyDialogsProps) {
  switch (dialog.kind) {
    case "delete":
    case "delete_term":
      return <DeleteDialog dialog={dialog} onClose={onClose} />;
    case "move_term":
      return <MoveTermDialog taxonomy={dialog.taxonomy} term={dialog.term} onClose={onClose} />;
    default:
      return <VocabularyNameDialog dialog={dialog} onClose={onClose} />;
  }
}

function DeleteDialog({
  dialog,
  onClose,
}: {
  dialog: Extract<TaxonomyDialog, { kind: "delete" | "delete_term" }>;
  onClose: () => void;
}) {
  const t = useTranslations();
  const { space } = useSpace();
  const { run, isPending } = useSettingsCommand();
  const { taxonomy } = dialog;
  const ref = { id: taxonomy.id };
  const isTerm = dialog.kind === "delete_term";
  const { name } = isTerm ? dialog.term : taxonomy;
  const done = () => t("classification.taxonomies.deleted", { name });
  return (
    <ConfirmDialog
      isFinal
      title={t(
        isTerm
          ? "classification.taxonomies.deleteTermTitle"
          : "classification.taxonomies.deleteTitle",
        { name },
      )}
      confirmLabel={t("common.delete")}
      isPending={isPending}
      onConfirm={() =>
        isTerm
          ? run(
              () =>
                editTaxonomyAction(space.id, {
                  taxonomy: ref,
                  changes: [{ kind: "remove_term", term: { id: dialog.term.id } }],
                }),
              done,
              onClose,
            )
          : run(() => deleteTaxonomyAction(space.id, { taxonomy: ref }), done, onClose)
      }
      onClose={onClose}
    >
      <p>
        {isTerm
          ? t("classification.taxonomies.deleteTermText", {
              count: termBranch(taxonomy, dialog.term).length - 1,
            })
          : t("classification.taxonomies.deleteText", { count: taxonomy.terms.length })}
      </p>
    </ConfirmDialog>
  );
}
