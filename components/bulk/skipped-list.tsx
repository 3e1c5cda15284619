"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { BulkOutcome } from "#lib/bulk-outcome.ts";

/** What was left as it was, one by one, with the reason. */
export function SkippedList({ outcome }: { outcome: BulkOutcome }) {
  const t = useTranslations("bulk");
  const errorText = useErrorText();
  const { actor } = useSpace();
  const more = outcome.skippedCount - outcome.skipped.length;
  return (
    <ul className="flex flex-col gap-1 pt-1 text-sm">
      {outcome.skipped.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and one asset may be in it twice
        <li key={index} className="wrap-anywhere">
          {item.assetId !== null && item.name ? (
            <TextLink href={`/spaces/${actor.spaceId}/assets/${item.assetId}`}>
              {item.name}
            </TextLink>
          ) : (
            <span>{item.name || t("goneAsset")}</span>
          )}{" "}
          <span className="text-ink-3">{errorText(item)}</span>
        </li>
      ))}
      {more > 0 && <li className="text-ink-3">{t("moreSkipped", { count: more })}</li>}
    </ul>
  );
}
