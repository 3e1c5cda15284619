"use client";

import { useQueryClient } from "@tanstack/react-query";
import { CheckCheck, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { LoadingBlock } from "#components/space/loading-block.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { renditionPath } from "#lib/delivery-path.ts";
import { type GapAddress, gapPath, gapSearch } from "#lib/gap-address.ts";
import type { Field, Language } from "#lib/library.ts";
import { GapHeader } from "./gap-header.tsx";
import { GapStep } from "./gap-step.tsx";
import { UnsavedNotice } from "./unsaved-notice.tsx";
import { useGapWalk } from "./use-gap-walk.ts";

/** The picture of a step, in pixels; the next one is fetched in the same size. */
export const gapPictureWidth = 1200;

type GapQueueProps = { address: GapAddress; field: Field; language: Language | null };

/** One missing text after the other: the picture large, one field, and Enter goes on. */
export function GapQueue({ address, field, language }: GapQueueProps) {
  const t = useTranslations("gaps");
  const { actor } = useSpace();
  const walk = useGapWalk(gapSearch(address));
  const { current, next, index, go } = walk;
  const [filled, setFilled] = useState<ReadonlySet<number>>(new Set());
  // Those whose saving was begun: until it is through, somebody must look after it.
  const [left, setLeft] = useState<readonly number[]>([]);
  const end = useRef<HTMLDivElement>(null);
  usePrefetch(actor.spaceId, next);
  useEffect(() => {
    if (walk.isAtEnd) end.current?.focus();
  }, [walk.isAtEnd]);
  const leave = (assetId: number, wasFilled: boolean) => {
    setLeft((known) => [...known.filter((id) => id !== assetId), assetId].slice(-20));
    if (wasFilled) setFilled((known) => new Set([...known, assetId]));
    go(index + 1);
  };
  return (
    <div className="flex h-full min-h-0 flex-col">
      <GapHeader address={address} walk={walk} filled={filled.size} />
      {left
        .filter((id) => id !== current?.id)
        .map((id) => (
          <UnsavedNotice
            key={id}
            assetId={id}
            name={walk.assets.find((asset) => asset.id === id)?.name ?? ""}
            onReturn={() => go(walk.assets.findIndex((asset) => asset.id === id))}
          />
        ))}
      {current ? (
        <GapStep
          key={current.id}
          summary={current}
          field={field}
          language={language}
          what={address.what}
          isFirst={index === 0}
          onDone={(wasFilled) => leave(current.id, wasFilled)}
          onBack={() => go(index - 1)}
        />
      ) : walk.isAtEnd ? (
        <div ref={end} tabIndex={-1} className="outline-none">
          <EmptyState
            icon={<CheckCheck />}
            title={t(walk.assets.length === 0 ? "none" : "queue.done")}
            actions={
              <>
                <LinkButton href={gapPath(actor.spaceId, {})}>{t("queue.back")}</LinkButton>
                {filled.size < walk.assets.length && (
                  <Button onPress={walk.restart}>{t("queue.again")}</Button>
                )}
              </>
            }
          >
            <span role="status">{t("queue.doneText", { count: filled.size })}</span>
          </EmptyState>
        </div>
      ) : walk.error ? (
        <EmptyState icon={<TriangleAlert />} title={t("queue.failed")}>
          <Button onPress={walk.restart}>{t("queue.again")}</Button>
        </EmptyState>
      ) : (
        <LoadingBlock className="m-4 h-96" />
      )}
    </div>
  );
}

/** The next asset and its picture are there before one gets to them. */
function usePrefetch(
  spaceId: number,
  next: (Parameters<typeof renditionPath>[0] & { id: number }) | null,
) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!next) return;
    void queries.prefetchQuery(assetQuery(spaceId, next.id));
    new Image().src = renditionPath(next, gapPictureWidth, 0);
  }, [queries, spaceId, next]);
}
