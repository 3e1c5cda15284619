"use client";

import { useMemo } from "react";
import { useSpace } from "#components/space/space-context.tsx";
import type { Folder } from "#lib/library.ts";
import type { SearchVocabulary } from "#lib/search-language/search-expression.ts";
import type { SearchNames } from "#lib/search-language/search-names.ts";

/** What the search language knows of the open space: its fields and languages, and its names. */
export function useSearchWords(): { vocabulary: SearchVocabulary; names: SearchNames } {
  const { tags, folders, collections, taxonomies, fields, languages } = useSpace();
  return useMemo(
    () => ({
      vocabulary: { fields, languages: languages.map((language) => language.code) },
      names: {
        tags,
        folders: folderPaths(folders),
        collections,
        terms: taxonomies.flatMap((taxonomy) => taxonomy.terms),
      },
    }),
    [tags, folders, collections, taxonomies, fields, languages],
  );
}

function folderPaths(folders: readonly Folder[]): SearchNames["folders"] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  return folders.map((folder) => {
    const names = [folder.name];
    let parent = folder.parentId === null ? undefined : byId.get(folder.parentId);
    while (parent && names.length < 100) {
      names.unshift(parent.name);
      parent = parent.parentId === null ? undefined : byId.get(parent.parentId);
    }
    return { id: folder.id, name: names.join("/") };
  });
}
