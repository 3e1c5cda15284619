"use client";

import { useQuery } from "@tanstack/react-query";
import { ImageOff } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { assetQuery } from "#components/space/space-queries.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Asset } from "#lib/asset.ts";
import { hasPicture } from "../asset/has-picture.ts";
import { rememberFocus } from "../asset/return-focus.ts";
import { focusLinkId, returnPath } from "./focus-path.ts";
import { FocusPicker } from "./focus-picker.tsx";

type FocusPageProps = { initial: Asset; from: string | undefined };

/** Whether an address shows the list alone, without the details of an asset. */
function isList(path: string): boolean {
  const { pathname, searchParams } = new URL(path, window.location.href);
  return pathname.endsWith("/assets") && !searchParams.has("asset");
}

/** The page before this one in this tab; null where the browser does not tell. */
function previousPath(): string | null {
  const { navigation } = window;
  const here = navigation?.currentEntry?.index ?? 0;
  const address = navigation?.entries()[here - 1]?.url;
  if (!address) return null;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** The focus picker over everything else, as a page with an address of its own. */
export function FocusPage({ initial, from }: FocusPageProps) {
  const t = useTranslations("asset.focus");
  const router = useRouter();
  const asset = useQuery(assetQuery(initial.spaceId, initial.id)).data ?? initial;
  const back = returnPath(asset, from);
  const leave = () => {
    // The list has no link to the picker: there the card takes the focus.
    if (!isList(back)) rememberFocus(focusLinkId(asset.id));
    // Back, where that is where one came from: only then the list is scrolled to where it was.
    if (previousPath() === back) router.back();
    else router.push(back);
  };
  if (!hasPicture(asset))
    return (
      <EmptyState
        icon={<ImageOff />}
        title={t("noPicture")}
        actions={<LinkButton href={back}>{t("backToAsset")}</LinkButton>}
      >
        {t("noPictureText")}
      </EmptyState>
    );
  return (
    // Its own keys decide about Escape: first it takes back, then it leaves.
    <ModalOverlay isOpen isKeyboardDismissDisabled className="fixed inset-0 z-30 bg-bg">
      <Modal className="size-full">
        <Dialog className="size-full outline-none">
          <FocusPicker asset={asset} onLeave={leave} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
