"use client";

import { useTranslations } from "use-intl";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";

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
    <div className="grid gap-x-2 gap-y-0.5 sm:grid-cols-[minmax(5rem,9rem)_minmax(0,1fr)]">
      <span className="text-ink-3">{label}</span>
      <div className="flex min-w-0 flex-col wrap-anywhere">
        <del className="text-ink-3 decoration-1">
          <VisuallyHidden>{`${t("before")}: `}</VisuallyHidden>
          <Shown value={before} lang={lang} dir={dir} />
        </del>
        <ins className="no-underline">
          <VisuallyHidden>{`${t("after")}: `}</VisuallyHidden>
          <Shown value={after} lang={lang} dir={dir} />
        </ins>
      </div>
    </div>
  );
}

type ShownProps = { value: Value; lang: string | undefined; dir: "ltr" | "rtl" | undefined };

function Shown({ value, lang, dir }: ShownProps) {
  if ("word" in value) return <em className="text-ink-3">{value.word}</em>;
  return (
    <span lang={lang} dir={dir}>
      {value.text}
    </span>
  );
}
