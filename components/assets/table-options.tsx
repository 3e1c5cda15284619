"use client";

import { Columns3 } from "lucide-react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { Popover } from "#components/ui/popover.tsx";

const TablePanel = lazyPart(() => import("./table-panel.tsx").then((file) => file.TablePanel));

/** Opens what a person may set about the table: its columns, their widths, how close the rows are. */
export function TableOptions() {
  const t = useTranslations("columns");
  return (
    <Popover
      label={t("title")}
      placement="bottom end"
      onIntent={TablePanel.preload}
      trigger={<IconButton label={t("title")} icon={<Columns3 />} />}
    >
      <TablePanel />
    </Popover>
  );
}
