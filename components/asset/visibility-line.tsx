"use client";

import { CalendarClock, Eye, EyeOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useNow, useTranslations } from "use-intl";
import type { Asset } from "#lib/asset.ts";
import { nextVisibilityChange, visibilityAt } from "#lib/visibility.ts";

/** Who sees the asset now, and until when, in words. It changes by itself when its time comes. */
export function VisibilityLine({ asset }: { asset: Asset }) {
  const t = useTranslations("drawer.schedule.state");
  const now = useMoment(asset);
  const state = visibilityAt(asset, now);
  const { publishAt, expireAt } = asset;
  const text =
    state === "public"
      ? expireAt
        ? t("publicUntil", { at: new Date(expireAt) })
        : t("public")
      : state === "private"
        ? expireAt
          ? t("privateUntil", { at: new Date(expireAt) })
          : t("private")
        : state === "scheduled"
          ? t("scheduled", { at: new Date(publishAt ?? now) })
          : state === "expired"
            ? t("expired", { at: new Date(expireAt ?? now) })
            : t("trashed");
  const Icon = state === "public" ? Eye : state === "scheduled" ? CalendarClock : EyeOff;
  return (
    <p role="status" className="flex items-start gap-2 font-medium">
      <Icon className="mt-0.5 shrink-0 text-ink-2" />
      <span>{text}</span>
    </p>
  );
}

/** The longest that a browser's timer can wait. */
const longestWait = 2 ** 31 - 1;

/** Now, moved on at the moment at which the schedule changes what is seen. */
export function useMoment(asset: Asset): number {
  const first = useNow().getTime();
  const [moment, setMoment] = useState(first);
  const { isPrivate, publishAt, expireAt, deletedAt } = asset;
  useEffect(() => {
    let timer: number | undefined;
    const look = () => {
      const now = Date.now();
      setMoment(now);
      const next = nextVisibilityChange({ isPrivate, publishAt, expireAt, deletedAt }, now);
      if (next) timer = window.setTimeout(look, Math.min(next - now + 50, longestWait));
    };
    look();
    return () => window.clearTimeout(timer);
  }, [isPrivate, publishAt, expireAt, deletedAt]);
  return moment;
}
