"use client";

import { ArrowDown, ArrowUp, CornerDownRight, Ellipsis, Pencil, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "use-intl";
import { editTaxonomyAction } from "#actions/classification-actions.ts";
import { useSettingsCommand } from "#components/settings/use-settings-action.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import type { Taxonomy, Term } from "#lib/library.ts";
import type { Place } from "#lib/object-ref.ts";
import type { TaxonomyDialog } from "./taxonomy-dialogs.tsx";
import { termsUnder } from "./term-path.ts";

type TermMenuProps = {
  taxonomy: Taxonomy;
  term: Term;
  openDialog: (dialog: TaxonomyDialog) => void;
};

/** The ⋯ menu of a term: everything a drag could do, without one. */
export function TermMenu({ taxonomy, term, openDialog }: TermMenuProps) {
  const t = useTranslations();
  const { space } = useSpace();
  const { run } = useSettingsCommand();
  const siblings = termsUnder(taxonomy, term.parentId);
  const index = siblings.findIndex(({ id }) => id === term.id);
  const above = siblings[index - 1];
  const below = siblings[index + 1];
  const move = (place: Place) =>
    run(
      () =>
        editTaxonomyAction(space.id, {
          taxonomy: { id: taxonomy.id },
          changes: [{ kind: "move_term", term: { id: term.id }, place }],
        }),
      () => t("classification.taxonomies.moved", { name: term.name }),
    );
  return (
    <Menu
      trigger={
        <IconButton
          size="sm"
          label={t("settings.actionsFor", { name: term.name })}
          icon={<Ellipsis />}
        />
      }
      placement="bottom end"
    >
      <MenuItem
        icon={<Plus />}
        onAction={() => openDialog({ kind: "add_term", taxonomy, under: term })}
      >
        {t("classification.taxonomies.addBelow")}
      </MenuItem>
      <MenuItem
        icon={<Pencil />}
        onAction={() => openDialog({ kind: "edit_term", taxonomy, term })}
      >
        {t("classification.taxonomies.edit")}
      </MenuItem>
      <MenuItem
        icon={<ArrowUp />}
        disabledReason={above ? undefined : t("classification.taxonomies.isFirst")}
        onAction={() => above && move({ before: { id: above.id } })}
      >
        {t("classification.taxonomies.moveUp")}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown />}
        disabledReason={below ? undefined : t("classification.taxonomies.isLast")}
        onAction={() => below && move({ after: { id: below.id } })}
      >
        {t("classification.taxonomies.moveDown")}
      </MenuItem>
      <MenuItem
        icon={<CornerDownRight />}
        onAction={() => openDialog({ kind: "move_term", taxonomy, term })}
      >
        {t("classification.taxonomies.moveUnder")}
      </MenuItem>
      <MenuItem
        icon={<Trash2 />}
        tone="danger"
        onAction={() => openDialog({ kind: "delete_term", taxonomy, term })}
      >
        {t("common.delete")}
      </MenuItem>
    </Menu>
  );
}
