"use client";

import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { restoreAssetsAction } from "#actions/asset-actions.ts";
import { AssetThumb } from "#components/assets/asset-thumb.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { formatByteSize } from "#lib/byte-size.ts";
import { useUploads } from "./upload-context.ts";
import type { UploadItem } from "./upload-item.ts";
import { UploadNameField } from "./upload-name-field.tsx";
import {
  answersTo,
  type UploadAnswer,
  type UploadQuestion,
  versionTarget,
} from "./upload-question.ts";

type UploadQuestionProps = { item: UploadItem; question: UploadQuestion };

/** What a file met in the library, and what may become of it. */
export function UploadQuestionView({ item, question }: UploadQuestionProps) {
  const t = useTranslations("upload.question");
  const { items, queue } = useUploads();
  const { space } = useSpace();
  const [isForAll, setForAll] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  const { kind, twins } = question;
  const met = kind === "bytes" ? twins.sameBytes : twins.sameName;
  if (!met) return null;
  const others = items.filter((other) => other !== item && other.question?.kind === kind).length;
  const target = versionTarget(question);

  async function answer(choice: UploadAnswer) {
    if (choice === "use" && met?.asset.deletedAt)
      await restoreAssetsAction(space.id, { assetIds: [met.asset.id] });
    if (isForAll) queue.answerAll(kind, choice);
    else queue.answer(item.id, choice);
  }

  const labels: Record<UploadAnswer, string> = {
    use: t(met.asset.deletedAt ? "restore" : "use"),
    version: t("version"),
    keep: t(kind === "bytes" ? "keepCopy" : "keepBoth"),
    skip: t("skip"),
  };
  return (
    <fieldset className="mt-1.5 flex flex-col gap-1.5" aria-label={t("of", { name: item.name })}>
      <MetAsset asset={met.asset}>{sentence(t, question)}</MetAsset>
      <div className="flex flex-wrap gap-1">
        {answersTo(question).map((choice, index) => (
          <Button
            key={choice}
            size="sm"
            variant={index === 0 ? "primary" : "default"}
            disabledReason={choice === "version" && target?.lock ? t("locked") : undefined}
            onPress={() => void answer(choice)}
          >
            {labels[choice]}
          </Button>
        ))}
        {kind === "name" && !isRenaming && (
          <Button size="sm" onPress={() => setRenaming(true)}>
            {t("rename")}
          </Button>
        )}
      </div>
      {isRenaming && (
        <UploadNameField
          name={twins.freeName}
          onTake={(name) => queue.answer(item.id, "keep", name)}
          onLeave={() => setRenaming(false)}
        />
      )}
      {others > 0 && (
        <Checkbox isSelected={isForAll} onChange={setForAll}>
          {t("all", { count: others })}
        </Checkbox>
      )}
    </fieldset>
  );
}

function sentence(
  t: ReturnType<typeof useTranslations<"upload.question">>,
  { kind, twins }: UploadQuestion,
): string {
  if (kind === "name" || !twins.sameBytes) return t("name");
  const { asset, hasSameBytes } = twins.sameBytes;
  const key = asset.deletedAt ? "bytesInTrash" : hasSameBytes ? "bytes" : "bytesBefore";
  return t(key, { name: asset.name });
}

function MetAsset({ asset, children }: { asset: AssetSummary; children: ReactNode }) {
  const t = useTranslations("upload.question");
  const locale = useLocale();
  const { space, folders } = useSpace();
  const folder = folders.find(({ id }) => id === asset.folderId);
  const facts = [
    folder?.name,
    t("addedAt", { at: asset.createdAt, size: formatByteSize(asset.size, locale) }),
  ];
  return (
    <div className="flex items-start gap-2">
      <span className="relative h-9 w-12 shrink-0 overflow-hidden rounded-sm bg-panel">
        <AssetThumb asset={asset} sizes="48px" widths={[96]} hasPlaceholder />
      </span>
      <div className="min-w-0 text-sm">
        <TextLink
          href={`/spaces/${space.id}/assets/${asset.id}`}
          target="_blank"
          className="wrap-anywhere text-ink decoration-line-strong data-hovered:decoration-current"
        >
          {children}
        </TextLink>
        <p className="text-ink-3">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </div>
  );
}
