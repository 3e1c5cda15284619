"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { RowMenu } from "#components/settings/row-menu.tsx";
import { Button } from "#components/ui/button.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { Tree } from "#components/ui/tree.tsx";
import { TreeRow } from "#components/ui/tree-row.tsx";
import type { Taxonomy } from "#lib/library.ts";
import type { TaxonomyDialog } from "./taxonomy-dialogs.tsx";
import { TermMenu } from "./term-menu.tsx";
import { termsUnder } from "./term-path.ts";

type TaxonomySectionProps = {
  taxonomy: Taxonomy;
  canEdit: boolean;
  openDialog: (dialog: TaxonomyDialog) => void;
};

/** One taxonomy: its name, what can be done with it, and its terms as a tree. */
export function TaxonomySection({ taxonomy, canEdit, openDialog }: TaxonomySectionProps) {
  const t = useTranslations();
  const headingId = useId();
  const rows = (parentId: number | null) =>
    termsUnder(taxonomy, parentId).map((term) => (
      <TreeRow
        key={term.id}
        id={term.id}
        label={term.name}
        {...(canEdit && {
          actions: <TermMenu taxonomy={taxonomy} term={term} openDialog={openDialog} />,
        })}
      >
        {rows(term.id)}
      </TreeRow>
    ));
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2 rounded-md border p-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id={headingId} className="min-w-0 flex-1 font-semibold wrap-anywhere">
          {taxonomy.name}{" "}
          <code className="ms-1 text-sm font-normal text-ink-3">{taxonomy.codename}</code>
        </h2>
        {canEdit && (
          <span className="flex items-center gap-1">
            <Button
              size="sm"
              icon={<Plus />}
              onPress={() => openDialog({ kind: "add_term", taxonomy, under: null })}
            >
              {t("classification.taxonomies.addTerm")}
            </Button>
            <RowMenu name={taxonomy.name}>
              <MenuItem icon={<Pencil />} onAction={() => openDialog({ kind: "edit", taxonomy })}>
                {t("classification.taxonomies.edit")}
              </MenuItem>
              <MenuItem
                icon={<Trash2 />}
                tone="danger"
                onAction={() => openDialog({ kind: "delete", taxonomy })}
              >
                {t("common.delete")}
              </MenuItem>
            </RowMenu>
          </span>
        )}
      </div>
      {taxonomy.terms.length === 0 ? (
        <p className="text-ink-3">{t("classification.taxonomies.noTerms")}</p>
      ) : (
        <Tree
          label={t("classification.taxonomies.termsOf", { name: taxonomy.name })}
          defaultExpandedKeys={taxonomy.terms.map((term) => term.id)}
          // Rows that nothing opens do not tell that a pointer is over them, and hide their menu.
          {...(canEdit && {
            onAction: (key) => {
              const term = taxonomy.terms.find(({ id }) => id === key);
              if (term) openDialog({ kind: "edit_term", taxonomy, term });
            },
          })}
        >
          {rows(null)}
        </Tree>
      )}
    </section>
  );
}
