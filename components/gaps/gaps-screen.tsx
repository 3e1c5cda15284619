"use client";

import { useSpace } from "#components/space/space-context.tsx";
import { type GapAddress, gapPath } from "#lib/gap-address.ts";
import { GapOverview } from "./gap-overview.tsx";
import { GapQueue } from "./gap-queue.tsx";

/** The gaps of the space: where they are, or the queue that fills those of one text. */
export function GapsScreen({ address }: { address: GapAddress }) {
  const { fields, languages, actor } = useSpace();
  const { cell } = address;
  const field = fields.find((known) => known.key === cell?.field);
  const language = languages.find((known) => known.code === cell?.language) ?? null;
  const isKnown = field && (field.translatable ? language !== null : cell?.language === "");
  if (!cell || !isKnown) return <GapOverview />;
  return (
    <GapQueue
      // Another text or filter is another queue, which begins at its beginning.
      key={gapPath(actor.spaceId, address)}
      address={address}
      field={field}
      language={language}
    />
  );
}
