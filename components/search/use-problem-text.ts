import { useTranslations } from "use-intl";
import type { SearchProblem } from "#lib/search-language/search-expression.ts";
import { searchKeyOf } from "#lib/search-language/search-keys.ts";

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
