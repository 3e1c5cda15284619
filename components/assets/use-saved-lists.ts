"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { SavedLists } from "./save-in-list.ts";

/** What whoever saves in the lists of the space needs; how it is done is loaded later. */
export function useSavedLists(): SavedLists {
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  return { queries, spaceId, errorText: useErrorText() };
}
