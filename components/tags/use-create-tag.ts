"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createTagAction } from "#actions/tag-actions.ts";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import type { Tag } from "#lib/library.ts";

type Outcome = { ok: true; value: Tag } | { ok: false; message: string };

/** Makes a tag while assets are being tagged; the colour fits the name and can be changed later. */
export function useCreateTag(): (name: string) => Promise<Outcome> {
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { spaceId } = useSpace().actor;
  return async (name) => {
    const answer = await createTagAction(spaceId, { name });
    if (!answer.ok) return { ok: false, message: errorText(answer) };
    await queries.invalidateQueries({ queryKey: ["space", spaceId, "overview"] });
    return { ok: true, value: answer.value };
  };
}
