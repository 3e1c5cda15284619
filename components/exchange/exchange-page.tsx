"use client";

import { useTranslations } from "use-intl";
import { ScreenColumn } from "#components/space/screen-column.tsx";
import { ScreenHeader } from "#components/space/screen-header.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { ExportForm } from "./export-form.tsx";
import { ImportSection } from "./import-section.tsx";

/** Texts as files: out to a spreadsheet or a translator, and back with a look before anything is written. */
export function ExchangePage() {
  const t = useTranslations("exchange");
  const { can } = useSpace();
  return (
    <ScreenColumn>
      <ScreenHeader title={t("title")} intro={t("intro")} />
      <ExportForm />
      <section aria-labelledby="import-title" className="flex flex-col gap-3 border-t pt-6">
        <h2 id="import-title" className="text-lg font-semibold">
          {t("in.title")}
        </h2>
        {can("asset.edit") ? <ImportSection /> : <Banner>{t("in.forbidden")}</Banner>}
      </section>
    </ScreenColumn>
  );
}
