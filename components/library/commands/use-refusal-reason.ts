import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import type { AssetSummary } from "#lib/asset.ts";
import { type Permission, refusal } from "#lib/permissions.ts";

/** Why none of some assets may be changed so; undefined when at least one may. */
export function useRefusalReason() {
  const t = useTranslations("library.command");
  const { actor } = useSpace();
  return (assets: readonly AssetSummary[], permission: Permission): string | undefined => {
    const refusals = assets.map((asset) =>
      refusal(actor, permission, {
        isLocked: asset.lock !== null,
        isTrashed: asset.deletedAt !== null,
      }),
    );
    // Where some may be changed, those are, and the message afterwards names the others.
    if (refusals.some((refused) => refused === null)) return undefined;
    if (refusals[0] === "forbidden" && actor.kind === "user")
      return permission === "asset.purge"
        ? t("purgeRefused")
        : t("refusedByRole", { role: actor.role });
    return t(refusals[0] === "in_trash" ? "refusedByTrash" : "refusedByLock");
  };
}
