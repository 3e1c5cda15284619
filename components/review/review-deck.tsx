"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ClipboardCheck, PartyPopper } from "lucide-react";
import { useEffect, useReducer, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { AssetMissing } from "#components/asset/asset-missing.tsx";
import { DrawerSkeleton } from "#components/asset/drawer-skeleton.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { libraryPath } from "#lib/library-address.ts";
import type { ReviewQueue } from "#lib/review-queue.ts";
import { DeckBar } from "./deck-bar.tsx";
import { DeckCard } from "./deck-card.tsx";
import { advanceDeck, emptyDeck } from "./deck-state.ts";
import { ReturnDialog } from "./return-dialog.tsx";
import { reviewQueueQuery } from "./review-queries.ts";
import { useDeckKeys } from "./use-deck-keys.ts";
import { useReviewActions } from "./use-review-actions.ts";

/** One asset after the other that waits for a review, decided by keys or buttons. */
export function ReviewDeck({ initial }: { initial: ReviewQueue }) {
  const t = useTranslations("review");
  const { actor, can, languages } = useSpace();
  const queries = useQueryClient();
  const queue = useQuery({ ...reviewQueueQuery(actor.spaceId), initialData: initial }).data;
  const [deck, advance] = useReducer(advanceDeck, { ...emptyDeck, ids: initial.ids });
  useEffect(() => advance({ type: "queue", ids: queue.ids }), [queue.ids]);
  const review = useReviewActions();
  const [isReturning, setIsReturning] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [languageIndex, setLanguageIndex] = useState(-1);
  const id = deck.ids[deck.index] ?? null;
  const nextId = deck.ids[deck.index + 1];
  const asset = useQuery({ ...assetQuery(actor.spaceId, id ?? 0), enabled: id !== null });
  useEffect(() => {
    if (nextId) void queries.prefetchQuery(assetQuery(actor.spaceId, nextId));
  }, [queries, actor.spaceId, nextId]);
  const mayDecide = can("asset.lock");
  const isOpen = asset.data?.id === id && asset.data?.review?.state === "waiting";
  const focus = useRef<HTMLDivElement>(null);

  async function decide(work: Promise<boolean>, decidedId: number) {
    setIsBusy(true);
    const isDone = await work;
    setIsBusy(false);
    if (isDone) advance({ type: "decided", id: decidedId });
    focus.current?.focus();
  }
  const approve = () => {
    if (id !== null && isOpen && mayDecide && !isBusy) void decide(review.approve(id), id);
  };
  const sendBack = () => {
    if (isOpen && mayDecide && !isBusy) setIsReturning(true);
  };
  const takeBack = async () => {
    const last = deck.decided.at(-1);
    if (last === undefined || isBusy) return;
    setIsBusy(true);
    if (await review.takeBack(last)) advance({ type: "takenBack", id: last });
    setIsBusy(false);
    focus.current?.focus();
  };
  const nextLanguage = () =>
    setLanguageIndex((known) => (known + 1 < languages.length ? known + 1 : -1));
  const go = (by: 1 | -1) => advance({ type: "go", by });
  useDeckKeys({ approve, sendBack, takeBack, nextLanguage, go });

  const back = <LinkButton href={libraryPath(actor.spaceId)}>{t("leave")}</LinkButton>;
  const undo = deck.decided.length > 0 && (
    <Button onPress={() => void takeBack()}>{t("undo")}</Button>
  );
  return (
    <div className="flex h-full flex-col">
      <DeckBar
        position={Math.min(deck.index + 1, deck.ids.length)}
        total={deck.ids.length}
        isExact={queue.isExact}
        decided={deck.decided.length}
        hasPrevious={deck.index > 0}
        hasNext={deck.index + 1 < deck.ids.length}
        onGo={go}
        onUndo={deck.decided.length > 0 ? () => void takeBack() : undefined}
      />
      <div
        ref={focus}
        tabIndex={-1}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto outline-none"
      >
        {deck.ids.length === 0 ? (
          <EmptyState icon={<ClipboardCheck />} title={t("emptyTitle")} actions={back}>
            {t("emptyText")}
          </EmptyState>
        ) : id === null ? (
          <EmptyState
            icon={<PartyPopper />}
            title={t("doneTitle")}
            actions={
              <>
                {undo}
                {back}
              </>
            }
          >
            {t("doneText")}
          </EmptyState>
        ) : asset.data?.id === id ? (
          <>
            {!mayDecide && <Banner className="mx-4 mt-3">{t("forbidden")}</Banner>}
            <DeckCard
              key={id}
              asset={asset.data}
              isOpen={isOpen && mayDecide}
              isBusy={isBusy}
              language={languages[languageIndex]?.code ?? null}
              onLanguage={(code) =>
                setLanguageIndex(languages.findIndex((language) => language.code === code))
              }
              onApprove={approve}
              onSendBack={sendBack}
            />
          </>
        ) : asset.isError ? (
          <AssetMissing error={asset.error} onRetry={() => void asset.refetch()} />
        ) : (
          <DrawerSkeleton />
        )}
      </div>
      {isReturning && asset.data && (
        <ReturnDialog
          name={asset.data.name}
          onClose={() => setIsReturning(false)}
          onReturn={async (reason) => {
            const returned = asset.data.id;
            setIsReturning(false);
            await decide(review.sendBack([returned], reason), returned);
          }}
        />
      )}
    </div>
  );
}
