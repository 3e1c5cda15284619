"use client";

import { History } from "lucide-react";
import { useTranslations } from "use-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Asset } from "#lib/asset.ts";
import type { Field, Language } from "#lib/library.ts";
import { cellKey } from "#lib/text-cell.ts";
import { AltAdviceList } from "./alt-advice.tsx";
import { useConfirmTranslation } from "./use-confirm-translation.ts";

type TextCellNotesProps = {
  asset: Asset;
  field: Field;
  language: Language | null;
  /** As it stands in the field. */
  value: string | null;
  /** Nothing is typed that is not saved. */
  isSettled: boolean;
  isReadOnly: boolean;
};

/** What is worth knowing about a text: that it is older than what it translates, and advice. */
export function TextCellNotes({
  asset,
  field,
  language,
  value,
  isSettled,
  isReadOnly,
}: TextCellNotesProps) {
  const t = useTranslations();
  const confirm = useConfirmTranslation();
  const key = cellKey({ field: field.key, language: language?.code ?? "" });
  const staleSince = asset.texts.find((text) => cellKey(text) === key)?.staleSince ?? null;
  const cell = t("asset.texts.cell", { field: field.name, language: language?.name ?? "" });
  return (
    <>
      {language && staleSince !== null && isSettled && (
        <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-warn">
          <History className="size-3.5" />
          {t("advice.stale.text", { at: staleSince })}
          {!isReadOnly && (
            <TextLink
              aria-label={t("advice.stale.label", { cell })}
              onPress={() => void confirm(asset.id, field.key, language.code)}
            >
              {t("advice.stale.stillRight")}
            </TextLink>
          )}
        </p>
      )}
      {field.builtIn && field.key === "alt" && value && (
        <AltAdviceList
          asset={asset}
          language={language?.code ?? ""}
          value={value}
          isSettled={isSettled}
        />
      )}
    </>
  );
}
