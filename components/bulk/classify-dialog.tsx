"use client";

import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { termPath } from "#components/classification/term-path.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import type { BulkDialogProps } from "./bulk-dialog.ts";

const keep = "keep";

/** Puts the assets in a collection and files them under terms: each term is added, taken off or left. */
export function ClassifyDialog({ target, count, name, mutations, close }: BulkDialogProps) {
  const t = useTranslations("bulk.classify");
  const done = useTranslations("bulk.done");
  const common = useTranslations("common");
  const format = useFormatter();
  const { collections, taxonomies } = useSpace();
  const [collection, setCollection] = useState(keep);
  const [wanted, setWanted] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [isSaving, setIsSaving] = useState(false);
  const terms = (isOn: boolean) => [...wanted].filter(([, on]) => on === isOn).map(([id]) => id);
  const save = async () => {
    setIsSaving(true);
    await mutations.change(
      target,
      {
        kind: "classify",
        ...(collection !== keep && { collectionId: Number(collection) }),
        addTerms: terms(true),
        removeTerms: terms(false),
      },
      (changed) => done("classified", { count: changed }),
    );
    close();
  };
  /** Left as it is, on, off, and round again. */
  const turn = (id: number) => {
    const next = new Map(wanted);
    const now = wanted.get(id);
    if (now === undefined) next.set(id, true);
    else if (now) next.set(id, false);
    else next.delete(id);
    setWanted(next);
  };
  const isEmpty = collection === keep && wanted.size === 0;
  return (
    <Dialog
      isOpen
      size="sm"
      onOpenChange={(isOpen) => !isOpen && close()}
      title={t("title", { count: count === 1 ? 1 : format.number(count), name })}
      closeLabel={common("close")}
      isDismissable={isEmpty}
      actions={
        <>
          <Button onPress={close}>{common("cancel")}</Button>
          <Button
            variant="primary"
            onPress={save}
            isPending={isSaving}
            pendingLabel={common("saving")}
            disabledReason={isEmpty ? t("choose") : undefined}
          >
            {common("save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t("collection")}
          options={[
            { id: keep, label: t("keep") },
            ...collections.map(({ id, name: label }) => ({ id: String(id), label })),
          ]}
          value={collection}
          onChange={(key) => setCollection(String(key))}
        />
        {taxonomies
          .filter((taxonomy) => taxonomy.terms.length > 0)
          .map((taxonomy) => (
            <fieldset key={taxonomy.id} className="flex flex-col">
              <legend className="pb-1 font-medium">{taxonomy.name}</legend>
              <div className="flex max-h-56 flex-col overflow-y-auto">
                {taxonomy.terms.map((term) => {
                  const state = wanted.get(term.id);
                  return (
                    <Checkbox
                      key={term.id}
                      isSelected={state === true}
                      isIndeterminate={state === undefined}
                      onChange={() => turn(term.id)}
                    >
                      <span>
                        {termPath(taxonomy, term)}
                        {state !== undefined && (
                          <span className="text-sm text-ink-3">
                            {" · "}
                            {t(state ? "addTerms" : "removeTerms")}
                          </span>
                        )}
                      </span>
                    </Checkbox>
                  );
                })}
              </div>
            </fieldset>
          ))}
        {taxonomies.every((taxonomy) => taxonomy.terms.length === 0) && (
          <p className="text-ink-3">{t("none")}</p>
        )}
      </div>
    </Dialog>
  );
}
