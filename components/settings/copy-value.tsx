"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";

/** A value that people take to another program. */
export function CopyValue({ label, value }: { label: string; value: string }) {
  const t = useTranslations();
  const [isCopied, setIsCopied] = useState(false);
  async function copy() {
    // Browsers give the clipboard only to pages over https or on localhost; the text can be selected.
    await navigator.clipboard?.writeText(value).then(
      () => setIsCopied(true),
      () => undefined,
    );
  }
  return (
    <span className="flex items-start gap-1">
      <span className="min-w-0 wrap-anywhere select-all">{value}</span>
      <IconButton
        size="sm"
        label={t("settings.space.copyOf", { label })}
        icon={isCopied ? <Check /> : <Copy />}
        onPress={copy}
        className="-my-0.5"
      />
      <VisuallyHidden>
        <span role="status">{isCopied ? t("common.copied") : ""}</span>
      </VisuallyHidden>
    </span>
  );
}
