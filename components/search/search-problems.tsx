"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import type { SearchProblem } from "#lib/search-language/search-expression.ts";
import { searchKeyOf } from "#lib/search-language/search-keys.ts";
import { useSearchText } from "./use-search-text.ts";

/** Where the box finds its description. */
export const searchProblemsId = "search-problems";

/** What of the search cannot be used, and what would be right. */
export function SearchProblems() {
  const { expression } = useSearchText();
  const sentence = useProblemText();
  const problems = expression.terms.flatMap((term) =>
    term.problem ? [sentence(term.problem)] : [],
  );
  return (
    <div id={searchProblemsId} role="status" className="basis-full empty:hidden">
      {[...new Set(problems)].slice(0, 3).map((problem) => (
        <p key={problem} className="flex items-start gap-1.5 py-0.5 text-sm text-warn">
          <TriangleAlert className="mt-0.5 size-3.5 shrink-0" />
          {problem}
        </p>
      ))}
    </div>
  );
}

/** The sentence for a problem of a search. */
export function useProblemText(): (problem: SearchProblem) => string {
  const t = useTranslations("search");
  return ({ code, values }) => {
    const key = searchKeyOf(values.key ?? "");
    const example = key ? t(`keyHint.${key}`) : `${values.key ?? ""}:…`;
    const given = { key: "", value: "", choices: "", fields: "", right: "", near: "", limit: "" };
    return t(`problem.${code}`, { ...given, ...values, example });
  };
}
