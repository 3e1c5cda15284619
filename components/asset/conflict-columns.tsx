"use client";

import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { textDirection } from "./text-direction.ts";

export type TextConflict = {
  key: string;
  /** The field and its language, for people. */
  label: string;
  language: string;
  /** What both began with. */
  base: string | null;
  yours: string | null;
  theirs: string | null;
};

type ConflictColumnsProps = {
  conflict: TextConflict;
  result: string | null;
  isMerged: boolean;
  onChange: (result: string | null) => void;
};

/** The three columns of one conflict. */
export function ConflictColumns({ conflict, result, isMerged, onChange }: ConflictColumnsProps) {
  const t = useTranslations("asset.conflict");
  const { yours, theirs, language } = conflict;
  const common = {
    rows: 3,
    ...(language && { lang: language, dir: textDirection(language) }),
  };
  return (
    <section aria-label={conflict.label} className="flex flex-col gap-2">
      <h3 className="font-semibold">{conflict.label}</h3>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] items-start gap-3">
        <div className="flex flex-col items-start gap-1.5">
          <TextArea
            {...common}
            label={t("yours")}
            value={yours ?? ""}
            placeholder={t("noText")}
            isReadOnly
            className="w-full"
          />
          <Button size="sm" onPress={() => onChange(yours)}>
            {t("takeYours")}
          </Button>
        </div>
        <div className="flex flex-col items-start gap-1.5">
          <TextArea
            {...common}
            label={t("theirs")}
            value={theirs ?? ""}
            placeholder={t("noText")}
            isReadOnly
            className="w-full"
          />
          <Button size="sm" onPress={() => onChange(theirs)}>
            {t("takeTheirs")}
          </Button>
        </div>
        <TextArea
          {...common}
          label={t("result")}
          value={result ?? ""}
          placeholder={t("noText")}
          onChange={(text) => onChange(text === "" ? null : text)}
          description={isMerged ? t("merged") : undefined}
          className="w-full"
        />
      </div>
    </section>
  );
}
