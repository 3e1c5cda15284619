"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { useAssetMutations } from "#components/assets/use-asset-mutations.ts";
import { showToast } from "#components/ui/toast-queue.ts";
import { originalPath } from "#lib/delivery-path.ts";
import type { CommandSubject } from "./command-subject.ts";

const nothing: ReadonlySet<number> = new Set();

/**
 * Copying addresses, and cutting to move: what was cut waits, and goes to the folder that is open
 * when it is pasted.
 */
export function useClipboard(
  mutations: Pick<ReturnType<typeof useAssetMutations>, "move">,
  here: { folderId: number | null; name: string },
) {
  const t = useTranslations("list.clipboard");
  const [cut, setCut] = useState<CommandSubject | null>(null);
  const cutIds = useMemo(
    () => (cut ? new Set(cut.assets.map((asset) => asset.id)) : nothing),
    [cut],
  );
  return {
    /** Those that wait, to be drawn paler. */
    cutIds,
    copy: ({ assets }: CommandSubject) => {
      const links = assets.map((asset) => new URL(originalPath(asset), location.href).href);
      navigator.clipboard.writeText(links.join("\n")).then(
        () => showToast({ tone: "ok", title: t("copied", { count: links.length }) }),
        () => showToast({ tone: "error", title: t("copyRefused") }),
      );
    },
    cut: (subject: CommandSubject) => {
      setCut(subject);
      showToast({ tone: "info", title: t("cut", { count: subject.count }) });
    },
    paste: (): boolean => {
      if (!cut) return false;
      setCut(null);
      void mutations.move(cut.target, here.folderId, here.name);
      return true;
    },
  };
}
