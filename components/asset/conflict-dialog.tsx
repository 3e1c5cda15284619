"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ConflictColumns, type TextConflict } from "./conflict-columns.tsx";
import { mergeTexts } from "./merge-texts.ts";

type ConflictDialogProps = {
  conflicts: readonly TextConflict[];
  onClose: () => void;
  /** The texts that shall stand, by cell key. */
  onResolve: (results: ReadonlyMap<string, string | null>) => void;
};

/** Yours, theirs and the result of each text that two people changed at once. */
export function ConflictDialog({ conflicts, onClose, onResolve }: ConflictDialogProps) {
  const t = useTranslations("asset");
  const [chosen, setChosen] = useState<Readonly<Record<string, string | null>>>({});
  const resultOf = (conflict: TextConflict) => {
    const own = chosen[conflict.key];
    return own === undefined ? firstResult(conflict) : own;
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={false}
      size="lg"
      title={t("conflict.title")}
      closeLabel={t("conflict.later")}
      actions={
        <>
          <Button onPress={onClose}>{t("conflict.later")}</Button>
          <Button
            variant="primary"
            onPress={() =>
              onResolve(new Map(conflicts.map((one) => [one.key, resultOf(one)] as const)))
            }
          >
            {t("conflict.save")}
          </Button>
        </>
      }
    >
      <p className="pb-3 text-ink-2">{t("conflict.intro")}</p>
      <div className="flex flex-col gap-5">
        {conflicts.map((conflict) => (
          <ConflictColumns
            key={conflict.key}
            conflict={conflict}
            result={resultOf(conflict)}
            isMerged={chosen[conflict.key] === undefined && isMerged(conflict)}
            onChange={(result) => setChosen({ ...chosen, [conflict.key]: result })}
          />
        ))}
      </div>
    </Dialog>
  );
}

/** Both changes where they do not touch, else the person's own text. */
function firstResult(conflict: TextConflict): string | null {
  return mergedText(conflict) ?? conflict.yours;
}

function isMerged(conflict: TextConflict): boolean {
  return mergedText(conflict) !== null;
}

function mergedText({ base, yours, theirs }: TextConflict): string | null {
  return base && yours && theirs ? mergeTexts(base, yours, theirs) : null;
}
