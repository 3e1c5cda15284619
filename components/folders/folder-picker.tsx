"use client";

import { Folder as FolderIcon, FolderPlus, Images } from "lucide-react";
import { useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { Tree } from "#components/ui/tree.tsx";
import { TreeRow } from "#components/ui/tree-row.tsx";
import {
  type FolderNode,
  filterForest,
  folderBranch,
  folderForest,
  parentIds,
} from "./folder-forest.ts";
import { FolderNameDialog } from "./folder-name-dialog.tsx";

type FolderPickerProps = {
  /** A folder's id, null for the top, undefined for nothing chosen yet. */
  value: number | null | undefined;
  onChange: (id: number | null) => void;
  /** The name of the place outside every folder. */
  topLabel: string;
  /** Leaves out this folder and what is inside it. */
  except?: number;
};

const top = "top";

/** Chooses a folder: typing narrows the tree, arrows move in it, and a new one can be made here. */
export function FolderPicker({ value, onChange, topLabel, except }: FolderPickerProps) {
  const t = useTranslations("library.picker");
  const locale = useLocale();
  const { folders, can } = useSpace();
  const [text, setText] = useState("");
  const [isCreating, setIsCreating] = useState(false);
  const forest = useMemo(() => folderForest(folders, locale), [folders, locale]);
  const hidden = useMemo(
    () => (except === undefined ? new Set<number>() : folderBranch(forest, except)),
    [forest, except],
  );
  const shown = filterForest(forest, text);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <SearchField
          label={t("search")}
          placeholder={t("search")}
          value={text}
          onChange={setText}
          autoFocus
          className="flex-1 basis-40"
        />
        {can("folder.edit") && (
          <Button icon={<FolderPlus />} onPress={() => setIsCreating(true)}>
            {t("create")}
          </Button>
        )}
      </div>
      <div className="h-64 overflow-y-auto rounded-md border p-1">
        <Tree
          label={t("label")}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={value === undefined ? [] : [value ?? top]}
          onSelectionChange={(keys) => {
            const [key] = keys === "all" ? [] : keys;
            if (key !== undefined) onChange(key === top ? null : Number(key));
          }}
          defaultExpandedKeys={parentIds(forest)}
          key={text}
        >
          {text === "" && <TreeRow id={top} label={topLabel} icon={<Images />} />}
          {folderRows(shown, hidden)}
        </Tree>
        {shown.length === 0 && text !== "" && <p className="p-2 text-ink-3">{t("none")}</p>}
      </div>
      <FolderNameDialog
        isOpen={isCreating}
        onOpenChange={setIsCreating}
        parentId={value ?? null}
        onDone={(folder) => {
          setText("");
          onChange(folder.id);
        }}
      />
    </div>
  );
}

function folderRows(nodes: readonly FolderNode[], hidden: ReadonlySet<number>) {
  return nodes
    .filter(({ folder }) => !hidden.has(folder.id))
    .map(({ folder, children }) => (
      <TreeRow key={folder.id} id={folder.id} label={folder.name} icon={<FolderIcon />}>
        {folderRows(children, hidden)}
      </TreeRow>
    ));
}
