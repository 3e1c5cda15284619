import type { Folder } from "#lib/library.ts";

export type FolderNode = {
  folder: Folder;
  children: FolderNode[];
  /** Assets in it and in every folder inside. */
  total: number;
};

/** The folders as a forest, each level in the order of a person's language. */
export function folderForest(folders: readonly Folder[], locale: string): FolderNode[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const byParent = Map.groupBy(folders, (folder) => folder.parentId);
  const grow = (parentId: number | null): FolderNode[] =>
    (byParent.get(parentId) ?? [])
      .toSorted((a, b) => collator.compare(a.name, b.name) || a.id - b.id)
      .map((folder) => {
        const children = grow(folder.id);
        const total = children.reduce((sum, child) => sum + child.total, folder.assetCount);
        return { folder, children, total };
      });
  return grow(null);
}

/** From the top down to this folder, itself included. Empty when it is not there. */
export function folderPath(folders: readonly Folder[], id: number | null): Folder[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const path: Folder[] = [];
  for (
    let folder = id === null ? undefined : byId.get(id);
    folder;
    folder = folder.parentId === null ? undefined : byId.get(folder.parentId)
  )
    path.unshift(folder);
  return path;
}

/** The part of the forest whose names contain the text, with the folders above them. */
export function filterForest(forest: readonly FolderNode[], text: string): FolderNode[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === "") return [...forest];
  return forest.flatMap((node) => {
    if (node.folder.name.toLocaleLowerCase().includes(wanted)) return [node];
    const children = filterForest(node.children, text);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** A folder and every folder inside it: where it cannot be moved to. */
export function folderBranch(forest: readonly FolderNode[], id: number): Set<number> {
  const branch = new Set<number>();
  const walk = (nodes: readonly FolderNode[], isInside: boolean) => {
    for (const { folder, children } of nodes) {
      const belongs = isInside || folder.id === id;
      if (belongs) branch.add(folder.id);
      walk(children, belongs);
    }
  };
  walk(forest, false);
  return branch;
}

/** Ids of all folders that have folders inside. */
export function parentIds(forest: readonly FolderNode[]): number[] {
  return forest.flatMap((node) =>
    node.children.length > 0 ? [node.folder.id, ...parentIds(node.children)] : [],
  );
}
