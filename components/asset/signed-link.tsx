"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { createSignedUrlAction, revokeAssetLinksAction } from "#actions/link-actions.ts";
import { ConfirmDialog } from "#components/settings/confirm-dialog.tsx";
import { CopyField } from "#components/space/copy-field.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { useErrorText } from "#components/space/use-error-text.ts";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { showToast } from "#components/ui/toast-queue.ts";
import type { ActionResult } from "#lib/action-result.ts";
import type { Asset } from "#lib/asset.ts";

const seconds = { hour: 3600, day: 86_400, week: 604_800, month: 2_592_000 } as const;
const lifetimes = ["hour", "day", "week", "month"] as const;

/** Makes an address that opens a private asset for a while, and takes such addresses back. */
export function SignedLink({ asset }: { asset: Asset }) {
  const t = useTranslations("drawer.links");
  const errorText = useErrorText();
  const { can } = useSpace();
  const [lifetime, setLifetime] = useState<(typeof lifetimes)[number]>("day");
  const [link, setLink] = useState<{ address: string; expiresAt: number } | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);

  async function run<Value>(work: Promise<ActionResult<Value>>, then: (value: Value) => void) {
    setIsPending(true);
    const answer = await work.catch(() => null);
    setIsPending(false);
    if (answer?.ok) then(answer.value);
    else
      showToast({
        tone: "error",
        title: errorText(answer ?? { code: "unavailable", details: {} }),
      });
  }

  const create = () =>
    run(
      createSignedUrlAction(asset.spaceId, { assetId: asset.id, expiresIn: seconds[lifetime] }),
      setLink,
    );
  const revoke = () =>
    run(revokeAssetLinksAction(asset.spaceId, { assetIds: [asset.id] }), () => {
      setLink(null);
      setIsAsking(false);
      showToast({ tone: "ok", title: t("revoked") });
    });
  return (
    <div className="flex flex-col gap-2">
      <p className="text-ink-2">{t("text")}</p>
      <div className="flex flex-wrap items-end gap-2">
        <Select
          label={t("lifetime")}
          value={lifetime}
          onChange={(key) => {
            const chosen = lifetimes.find((one) => one === key);
            if (chosen) setLifetime(chosen);
          }}
          options={lifetimes.map((id) => ({ id, label: t(id) }))}
        />
        <Button isPending={isPending} onPress={() => void create()}>
          {t("create")}
        </Button>
      </div>
      {link && (
        <CopyField
          key={link.address}
          label={t("created", { at: new Date(link.expiresAt) })}
          value={new URL(link.address, window.location.origin).href}
        />
      )}
      {can("asset.revoke_links") && (
        <Button size="sm" className="self-start" onPress={() => setIsAsking(true)}>
          {t("revoke")}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t("revokeTitle", { name: asset.name })}
          confirmLabel={t("revokeNow")}
          isPending={isPending}
          isFinal
          onConfirm={() => void revoke()}
          onClose={() => setIsAsking(false)}
        >
          <p>{t("revokeText")}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
