"use client";

import { useQuery } from "@tanstack/react-query";
import { ClipboardCheck } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { NavLink } from "#components/ui/nav-link.tsx";
import { reviewQueueQuery } from "./review-queries.ts";

/** The way to the review deck, with how many wait. */
export function ReviewLink({ isCurrent }: { isCurrent: boolean }) {
  const t = useTranslations("common.nav");
  const format = useFormatter();
  const { space } = useSpace();
  const queue = useQuery(reviewQueueQuery(space.id)).data;
  const count = queue && `${format.number(queue.count)}${queue.isExact ? "" : "+"}`;
  return (
    <NavLink
      href={`/spaces/${space.id}/review`}
      icon={<ClipboardCheck />}
      isCurrent={isCurrent}
      {...(queue && queue.count > 0 && { count })}
    >
      {t("review")}
    </NavLink>
  );
}
