"use client";

import { useTranslations } from "use-intl";
import { FolderPicker } from "#components/folders/folder-picker.tsx";
import { useSpace } from "#components/space/space-context.tsx";
import { Radio } from "#components/ui/radio.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { ChosenTarget } from "./chosen-target.ts";

export type ExportWhat =
  | { kind: "everything" | "missing" | "chosen" }
  | { kind: "folder"; folderId: number };

type ExportTargetProps = {
  what: ExportWhat;
  onChange: (what: ExportWhat) => void;
  /** What a list handed over, if one did. */
  chosen: ChosenTarget | null;
  isXliff: boolean;
};

/** Which assets' texts go out. */
export function ExportTarget({ what, onChange, chosen, isXliff }: ExportTargetProps) {
  const t = useTranslations("exchange.out");
  const { folders } = useSpace();
  const [first] = folders;
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        label={t("what")}
        value={what.kind}
        onChange={(kind) => {
          if (kind === "folder" && first) onChange({ kind, folderId: first.id });
          else if (kind === "everything" || kind === "missing" || kind === "chosen")
            onChange({ kind });
        }}
      >
        {chosen && <Radio value="chosen">{t("chosen", { count: chosen.count })}</Radio>}
        <Radio value="everything">{t("everything")}</Radio>
        {first && <Radio value="folder">{t("folder")}</Radio>}
        {isXliff && <Radio value="missing">{t("missing")}</Radio>}
      </RadioGroup>
      {what.kind === "folder" && (
        <FolderPicker
          value={what.folderId}
          topLabel={t("everything")}
          onChange={(folderId) =>
            onChange(folderId === null ? { kind: "everything" } : { kind: "folder", folderId })
          }
        />
      )}
    </div>
  );
}
