"use client";

import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { AltAdviceList } from "#components/asset/alt-advice.tsx";
import { AssetPreview } from "#components/asset/asset-preview.tsx";
import { assetState } from "#components/asset/asset-state.ts";
import { textDirection } from "#components/asset/text-direction.ts";
import { TextNotices } from "#components/asset/text-notices.tsx";
import { TextStateMark } from "#components/asset/text-state-mark.tsx";
import { useConfirmTranslation } from "#components/asset/use-confirm-translation.ts";
import { useTextDrafts } from "#components/asset/use-text-drafts.ts";
import { LoadingBlock } from "#components/space/loading-block.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Banner } from "#components/ui/banner.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { Asset, AssetSummary } from "#lib/asset.ts";
import type { Field, Language } from "#lib/library.ts";
import { cellKey } from "#lib/text-cell.ts";
import { GapButtons } from "./gap-buttons.tsx";
import { GapConflicts } from "./gap-conflicts.tsx";
import { GapSource } from "./gap-source.tsx";

type GapStepProps = {
  summary: AssetSummary;
  field: Field;
  language: Language | null;
  what: "missing" | "stale";
  isFirst: boolean;
  /** Goes on; `wasFilled` when something was written. */
  onDone: (wasFilled: boolean) => void;
  onBack: () => void;
};

/** One asset of the queue. */
export function GapStep(props: GapStepProps) {
  const { actor } = useSpace();
  const { data: asset } = useQuery(assetQuery(actor.spaceId, props.summary.id));
  return asset ? <OpenStep {...props} asset={asset} /> : <LoadingBlock className="m-4 h-96" />;
}

function OpenStep({
  asset,
  field,
  language,
  what,
  isFirst,
  onDone,
  onBack,
}: GapStepProps & { asset: Asset }) {
  const t = useTranslations();
  const errorText = useErrorText();
  const space = useSpace();
  const { drafts, store } = useTextDrafts(asset.id);
  const confirm = useConfirmTranslation();
  const input = useRef<HTMLTextAreaElement>(null);
  const key = cellKey({ field: field.key, language: language?.code ?? "" });
  const stored = asset.texts.find((text) => cellKey(text) === key) ?? null;
  const draft = drafts.drafts[key];
  const value = draft ? draft.value : (stored?.value ?? null);
  const state = drafts.states[key];
  const isReadOnly = !space.can("asset.edit", assetState(asset));
  const isAlt = field.builtIn && field.key === "alt";
  const current = { value: stored?.value ?? null, version: asset.version };

  const saveAndGo = (text: string | null) => {
    if (text !== value || !draft) store.type(key, text, current);
    store.save([key]);
    onDone(true);
  };
  const save = () => {
    // An untouched field is skipped: Enter alone must not write a deliberate empty.
    if (!draft && state?.kind !== "error") onDone(false);
    else if ((value ?? "").trim() === "" && value !== "") onDone(false);
    else saveAndGo(value);
  };
  const skip = () => onDone(false);
  const stillRight = async () => {
    if (language) await confirm(asset.id, field.key, language.code);
    onDone(true);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4 [--picture-height:42dvh] min-[1100px]:grid min-[1100px]:grid-cols-[minmax(0,1fr)_26rem] min-[1100px]:overflow-hidden min-[1100px]:[--picture-height:calc(100dvh-11rem)]">
      <div className="flex min-w-0 shrink-0 flex-col gap-2 min-[1100px]:min-h-0">
        <AssetPreview
          asset={asset}
          maxHeight="min(var(--picture-height), 48rem)"
          widths={[800, 1200]}
        />
        <p className="truncate text-sm text-ink-3">{asset.name}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-4 min-[1100px]:overflow-y-auto min-[1100px]:p-1">
        <TextNotices drafts={drafts} store={store} />
        {isReadOnly && (
          <Banner tone="warn">
            {asset.lock
              ? t("asset.state.lockedTitle", { name: asset.lock.byName })
              : t("gaps.queue.readOnly")}
          </Banner>
        )}
        <GapSource
          asset={asset}
          field={field}
          language={language}
          onCopy={(text) => {
            store.type(key, text, current);
            input.current?.focus();
          }}
        />
        <div className="flex flex-col gap-1">
          <TextArea
            label={
              language
                ? t("asset.texts.cell", { field: field.name, language: language.name })
                : field.name
            }
            autoFocus
            inputRef={input}
            rows={4}
            value={value ?? ""}
            isReadOnly={isReadOnly}
            onChange={(text) => store.type(key, text === "" ? null : text, current)}
            onKeyDown={(event) => {
              const { isComposing } = event.nativeEvent;
              const isControl = event.ctrlKey || event.metaKey;
              const run =
                event.key === "Enter" && !event.shiftKey && !isComposing
                  ? save
                  : event.key === "PageDown"
                    ? skip
                    : event.key === "PageUp" && !isFirst
                      ? onBack
                      : event.key === "e" && isControl && isAlt && !isReadOnly
                        ? () => saveAndGo("")
                        : null;
              if (!run) return event.continuePropagation();
              event.preventDefault();
              run();
            }}
            {...(language && { lang: language.code, dir: textDirection(language.code) })}
            {...(value === "" && { placeholder: t("asset.texts.empty") })}
            error={state?.kind === "error" ? errorText(state) : undefined}
          />
          <span className="flex justify-between gap-2 text-sm text-ink-3">
            <span>{t("gaps.queue.keys")}</span>
            <TextStateMark
              state={state}
              onResolve={() => undefined}
              onRetry={() => store.save([key])}
            />
          </span>
          {isAlt && value && (
            <AltAdviceList
              asset={asset}
              language={language?.code ?? ""}
              value={value}
              isSettled={!draft}
            />
          )}
        </div>
        <GapButtons
          isReadOnly={isReadOnly}
          isFirst={isFirst}
          hasDecorative={isAlt}
          isStale={what === "stale" && stored?.staleSince !== null && stored !== null}
          onSave={save}
          onSkip={skip}
          onBack={onBack}
          onDecorative={() => saveAndGo("")}
          onStillRight={() => void stillRight()}
        />
        <GapConflicts drafts={drafts} store={store} />
      </div>
    </div>
  );
}
