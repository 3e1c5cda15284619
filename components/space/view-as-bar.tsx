"use client";

import { Eye } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { useSpace } from "./space-context.tsx";
import { viewAs } from "./view-as.ts";

/** Says as which role one looks, with the way back. */
export function ViewAsBar() {
  const t = useTranslations();
  const { actor } = useSpace();
  if (actor.kind !== "user") return null;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b bg-accent-soft px-4 py-1.5"
    >
      <Eye className="text-accent" />
      <span className="min-w-0 flex-1 basis-56">
        {t("admin.viewingAs", { role: t(`common.role.${actor.role}`) })}
      </span>
      <Button size="sm" onPress={() => viewAs(actor.spaceId, null)}>
        {t("admin.viewAsEnd")}
      </Button>
    </div>
  );
}
