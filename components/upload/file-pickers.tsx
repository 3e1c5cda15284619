"use client";

import { type ChangeEvent, type RefObject, useRef } from "react";
import { useTranslations } from "use-intl";

type AddFiles = (files: readonly File[], folderId: number | null) => void;

/** Opens the browser's own dialogs, and hands over what was chosen with the folder it is for. */
export function useFilePickers(addFiles: AddFiles) {
  const filesRef = useRef<HTMLInputElement>(null);
  const folderRef = useRef<HTMLInputElement>(null);
  const folderId = useRef<number | null>(null);
  return {
    filesRef,
    folderRef,
    pick(what: "files" | "folder", into: number | null) {
      folderId.current = into;
      (what === "files" ? filesRef : folderRef).current?.click();
    },
    onChange(event: ChangeEvent<HTMLInputElement>) {
      const files = [...(event.target.files ?? [])];
      // Choosing the same file again must count as a change.
      event.target.value = "";
      if (files.length > 0) addFiles(files, folderId.current);
    },
  };
}

type FilePickersProps = {
  filesRef: RefObject<HTMLInputElement | null>;
  folderRef: RefObject<HTMLInputElement | null>;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** The inputs behind the buttons. */
export function FilePickers({ filesRef, folderRef, onChange }: FilePickersProps) {
  const t = useTranslations("upload.pick");
  return (
    <>
      <input
        ref={filesRef}
        type="file"
        multiple
        hidden
        aria-label={t("files")}
        onChange={onChange}
      />
      <input
        ref={folderRef}
        type="file"
        multiple
        hidden
        // No standard, but every browser has it; React's types do not.
        {...{ webkitdirectory: "" }}
        aria-label={t("folder")}
        onChange={onChange}
      />
    </>
  );
}
