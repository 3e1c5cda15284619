"use client";

import { lazyPart } from "#components/ui/lazy-part.tsx";
import { useSearchText } from "./use-search-text.ts";

const SearchProblemList = lazyPart(
  () => import("./search-problem-list.tsx").then((file) => file.SearchProblemList),
  { takesFocus: false },
);

/** Where the box finds its description. */
export const searchProblemsId = "search-problems";

/** What of the search cannot be used, and what would be right. */
export function SearchProblems() {
  const { expression } = useSearchText();
  const problems = expression.terms.flatMap(({ problem }) => (problem ? [problem] : []));
  return (
    <div id={searchProblemsId} role="status" className="basis-full empty:hidden">
      {problems.length > 0 && <SearchProblemList problems={problems} />}
    </div>
  );
}
