"use client";

import { Check, CircleAlert, Pencil, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Spinner } from "#components/ui/spinner.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { TextState } from "./text-drafts.ts";

type TextStateMarkProps = {
  state: TextState | undefined;
  onResolve: () => void;
  onRetry: () => void;
};

/** How far the saving of one text is, small, above its field. */
export function TextStateMark({ state, onResolve, onRetry }: TextStateMarkProps) {
  const t = useTranslations("asset.texts");
  switch (state?.kind) {
    case "edited":
      return (
        <span className={`${mark} text-ink-3`}>
          <Pencil className="size-3" />
          {t("edited")}
        </span>
      );
    case "saving":
      return (
        <span className={`${mark} text-ink-3`}>
          <Spinner className="size-3" />
          {t("saving")}
        </span>
      );
    case "saved":
      return (
        <span className={`${mark} text-ok`}>
          <Check className="size-3" />
          {t("saved")}
        </span>
      );
    case "conflict":
      return (
        <span className={`${mark} text-warn`}>
          <TriangleAlert className="size-3" />
          {t("conflict")}
          <TextLink onPress={onResolve}>{t("resolve")}</TextLink>
        </span>
      );
    case "error":
      return (
        <span className={`${mark} text-danger`}>
          <CircleAlert className="size-3" />
          {t("notSaved")}
          <TextLink onPress={onRetry}>{t("retry")}</TextLink>
        </span>
      );
    default:
      return null;
  }
}

// The way out goes below where a column is too narrow for both.
const mark = "inline-flex flex-wrap items-center gap-x-1 whitespace-nowrap";
