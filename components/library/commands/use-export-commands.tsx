import { FileSpreadsheet, FolderArchive } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { downloadByForm } from "#components/bulk/download-by-form.ts";
import { keepChosenTarget } from "#components/exchange/chosen-target.ts";
import { useSpace } from "#components/space/space-context.tsx";
import type { CommandGroup } from "./asset-command.ts";

/** Taking files or texts along. */
export function useExportCommands(): CommandGroup {
  const bulk = useTranslations("bulk.command");
  const router = useRouter();
  const { spaceId } = useSpace().actor;
  return ({ target, count }) => [
    {
      id: "archive",
      label: bulk("archive"),
      icon: <FolderArchive />,
      disabledReason: undefined,
      run: () =>
        downloadByForm(`/ui/spaces/${spaceId}/archive`, { target: JSON.stringify(target) }),
    },
    {
      id: "exportTexts",
      label: bulk("exportTexts"),
      icon: <FileSpreadsheet />,
      disabledReason: undefined,
      run: () => {
        keepChosenTarget(spaceId, { target, count });
        router.push(`/spaces/${spaceId}/exchange`);
      },
    },
  ];
}
