"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { useLibraryAddress } from "./use-library-address.ts";

/** Says that parts of the address were left out, because an old or mistyped link still opens. */
export function LibraryNotice({ ignored }: { ignored: readonly string[] }) {
  const t = useTranslations();
  const { change } = useLibraryAddress();
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  return (
    <Banner
      tone="warn"
      isLive
      className="mx-4 mb-2 shrink-0"
      actions={
        <Button
          size="sm"
          onPress={() => {
            setIsClosed(true);
            change({}, "replace");
          }}
        >
          {t("common.close")}
        </Button>
      }
    >
      {t("library.ignored", { count: ignored.length, names: ignored.join(", ") })}
    </Banner>
  );
}
