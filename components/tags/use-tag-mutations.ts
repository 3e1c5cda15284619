"use client";

import { useQueryClient } from "@tanstack/react-query";
import {
  createTagAction,
  deleteTagAction,
  editTagAction,
  mergeTagsAction,
} from "#actions/tag-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { ActionResult } from "#lib/action-result.ts";
import type { Tag } from "#lib/library.ts";

type Outcome<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** The writes on tags; every list and the overview are read again after them. */
export function useTagMutations() {
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;

  async function settle<Value>(answer: ActionResult<Value>): Promise<Outcome<Value>> {
    if (!answer.ok) return { ok: false, message: errorText(answer) };
    await queries.invalidateQueries({ queryKey: ["space", spaceId, "overview"] });
    void queries.invalidateQueries({ queryKey: ["space", spaceId] });
    return { ok: true, value: answer.value };
  }

  return {
    create: async (name: string, color?: string): Promise<Outcome<Tag>> =>
      settle(await createTagAction(spaceId, { name, ...(color && { color }) })),
    edit: async (tagId: number, changes: { name?: string; color?: string }) =>
      settle(await editTagAction(spaceId, { tagId, ...changes })),
    merge: async (fromId: number, intoId: number) =>
      settle(await mergeTagsAction(spaceId, { fromIds: [fromId], intoId })),
    remove: async (tagId: number) => settle(await deleteTagAction(spaceId, { tagId })),
  };
}
