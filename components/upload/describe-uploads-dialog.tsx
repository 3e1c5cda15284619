"use client";

import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { assetQuery } from "#components/space/space-queries.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { DescribeUploadsTable } from "./describe-uploads-table.tsx";

type DescribeUploadsDialogProps = { assetIds: readonly number[]; onClose: () => void };

/** Files of one table: more would be a list of its own, which the library has. */
const shownAssets = 100;

/** The required texts of what was just uploaded, one row a file, so that they are typed in one go. */
export function DescribeUploadsDialog({ assetIds, onClose }: DescribeUploadsDialogProps) {
  const t = useTranslations("upload.describe");
  const { actor } = useSpace();
  // What is shown stays, even when its last text is there: rows must not jump away while typing.
  const [shown] = useState(() => assetIds.slice(0, shownAssets));
  const answers = useQueries({ queries: shown.map((id) => assetQuery(actor.spaceId, id)) });
  const assets = answers.flatMap(({ data }) => (data ? [data] : []));
  const isLoading = answers.some(({ isPending }) => isPending);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t("title")}
      closeLabel={t("close")}
      size="lg"
      isDismissable={false}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t("done")}
        </Button>
      }
    >
      <p className="pb-3 text-ink-2">{t("intro")}</p>
      {isLoading ? <Spinner label={t("loading")} /> : <DescribeUploadsTable assets={assets} />}
      {assetIds.length > shown.length && (
        <p className="pt-3 text-ink-3">{t("more", { count: shown.length })}</p>
      )}
    </Dialog>
  );
}
