"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { editTaxonomyAction } from "#actions/classification-actions.ts";
import { FormDialog } from "#components/settings/form-dialog.tsx";
import { useSettingsForm } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import type { Taxonomy, Term } from "#lib/library.ts";
import { termBranch, termPath } from "./term-path.ts";

const top = "top";

type MoveTermDialogProps = { taxonomy: Taxonomy; term: Term; onClose: () => void };

/** Moves a term with all below it under another one, or to the top. */
export function MoveTermDialog({ taxonomy, term, onClose }: MoveTermDialogProps) {
  const t = useTranslations("classification.taxonomies");
  const { space } = useSpace();
  const [under, setUnder] = useState<number | null>(term.parentId);
  const form = useSettingsForm(
    ["under"],
    (input: { under: { id: number } | null }) =>
      editTaxonomyAction(space.id, {
        taxonomy: { id: taxonomy.id },
        changes: [{ kind: "move_term", term: { id: term.id }, ...input }],
      }),
    () => t("moved", { name: term.name }),
    onClose,
  );
  const field = form.field("under", setUnder);
  const own = new Set(termBranch(taxonomy, term));
  return (
    <FormDialog
      title={t("moveTitle", { name: term.name })}
      submitLabel={t("move")}
      form={form}
      size="sm"
      onSubmit={() => form.submit({ under: under === null ? null : { id: under } })}
      onClose={onClose}
    >
      <ComboBox
        label={t("underWhich")}
        error={field.error}
        emptyText={t("noMatch")}
        autoFocus
        menuTrigger="input"
        defaultSelectedKey={under === null ? top : under}
        options={[
          { id: top, label: t("top") },
          ...taxonomy.terms
            .filter((one) => !own.has(one))
            .map((one) => ({ id: one.id, label: termPath(taxonomy, one) })),
        ]}
        onSelectionChange={(key) => field.onChange(typeof key === "number" ? key : null)}
      />
    </FormDialog>
  );
}
