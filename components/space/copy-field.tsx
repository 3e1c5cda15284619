"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";

/** A secret that is shown once, to be copied. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTranslations("common");
  const [isCopied, setIsCopied] = useState(false);

  async function copy() {
    // Browsers give the clipboard only to pages over https or on localhost.
    await navigator.clipboard?.writeText(value).then(
      () => setIsCopied(true),
      () => {},
    );
  }

  return (
    <>
      <TextField
        label={label}
        isReadOnly
        autoFocus
        value={value}
        onFocus={(event) => {
          if (event.target instanceof HTMLInputElement) event.target.select();
        }}
        suffix={
          <IconButton
            size="sm"
            label={isCopied ? t("copied") : t("copy")}
            icon={isCopied ? <Check /> : <Copy />}
            onPress={copy}
          />
        }
      />
      <VisuallyHidden>
        <span role="status">{isCopied ? t("copied") : ""}</span>
      </VisuallyHidden>
    </>
  );
}
