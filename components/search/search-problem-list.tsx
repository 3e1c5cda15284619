"use client";

import { TriangleAlert } from "lucide-react";
import type { SearchProblem } from "#lib/search-language/search-expression.ts";
import { useProblemText } from "./use-problem-text.ts";

/** The first few sentences about a search that cannot be used whole, each once. */
export function SearchProblemList({ problems }: { problems: readonly SearchProblem[] }) {
  const sentences = problems.map(useProblemText());
  return [...new Set(sentences)].slice(0, 3).map((sentence) => (
    <p key={sentence} className="flex items-start gap-1.5 py-0.5 text-sm text-warn">
      <TriangleAlert className="mt-0.5 size-3.5 shrink-0" />
      {sentence}
    </p>
  ));
}
