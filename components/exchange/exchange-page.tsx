"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { ExportForm } from "./export-form.tsx";
import { ImportSection } from "./import-section.tsx";

/** Texts as files: out to a spreadsheet or a translator, and back with a look before anything is written. */
export function ExchangePage() {
  const t = useTranslations("exchange");
  const { can } = useSpace();
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-8 p-4 pb-16">
      <header className="flex flex-col gap-1">
        <h1 className="text-xl font-semibold">{t("title")}</h1>
        <p className="text-ink-2">{t("intro")}</p>
      </header>
      <ExportForm />
      <section aria-labelledby="import-title" className="flex flex-col gap-3 border-t pt-6">
        <h2 id="import-title" className="text-lg font-semibold">
          {t("in.title")}
        </h2>
        {can("asset.edit") ? <ImportSection /> : <Banner>{t("in.forbidden")}</Banner>}
      </section>
    </div>
  );
}
