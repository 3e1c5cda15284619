"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useId } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Asset } from "#lib/asset.ts";
import { focusLinkId, focusPath } from "../focus/focus-path.ts";
import { takeRememberedFocus } from "./return-focus.ts";

/** Goes to the focus picker, and takes the keyboard's focus back when one returns from there. */
export function FocusLink({ asset }: { asset: Asset }) {
  const t = useTranslations("asset.preview");
  const pathname = usePathname();
  const params = useSearchParams();
  const wrapper = useId();
  useEffect(() => {
    if (takeRememberedFocus(focusLinkId(asset.id)))
      document.getElementById(wrapper)?.querySelector("a")?.focus();
  }, [asset.id, wrapper]);
  const here = params.size > 0 ? `${pathname}?${params}` : pathname;
  return (
    // Dark in both themes: it lies on a picture.
    <span id={wrapper} data-theme="dark">
      <LinkButton size="sm" href={focusPath(asset, here)}>
        {t("focusAndCuts")}
      </LinkButton>
    </span>
  );
}
