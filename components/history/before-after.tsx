"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { ChangeRow } from "./change-row.tsx";

type BeforeAfterProps = {
  label: string;
  before: Value;
  after: Value;
  /** Of the values, when they are texts in a language. */
  lang?: string;
  dir?: "ltr" | "rtl";
};

/** What stood there, or a word for nothing, which is no value itself. */
type Value = { text: string } | { word: string };

/** One value that changed: its name, what stood there, what stands there now. */
export function BeforeAfter({ label, before, after, lang, dir }: BeforeAfterProps) {
  const t = useTranslations("activity");
  return (
    <ChangeRow label={label}>
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        <del className="text-ink-3 no-underline">
          <VisuallyHidden>{`${t("before")}: `}</VisuallyHidden>
          <Shown value={before} lang={lang} dir={dir} isGone />
        </del>
        <ins className="min-w-0 no-underline">
          <ArrowRight aria-hidden className="me-1.5 inline size-3 text-ink-3 rtl:rotate-180" />
          <VisuallyHidden>{`${t("after")}: `}</VisuallyHidden>
          <Shown value={after} lang={lang} dir={dir} />
        </ins>
      </span>
    </ChangeRow>
  );
}

type ShownProps = {
  value: Value;
  lang: string | undefined;
  dir: "ltr" | "rtl" | undefined;
  isGone?: boolean;
};

function Shown({ value, lang, dir, isGone }: ShownProps) {
  if ("word" in value) return <em className="text-ink-3">{value.word}</em>;
  return (
    <span lang={lang} dir={dir} className={isGone ? "line-through" : undefined}>
      {value.text}
    </span>
  );
}
