"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";

/** Says that others added something, and leaves the rows alone until the person asks for it. */
export function NewNotice({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useTranslations("list.news");
  return (
    <div role="status" className="pointer-events-none relative z-20 flex h-0 justify-center">
      {count > 0 && (
        <span className="pointer-events-auto">
          <Button size="sm" variant="primary" icon={<ArrowUp />} onPress={onShow}>
            {t("show", { count })}
          </Button>
        </span>
      )}
    </div>
  );
}
