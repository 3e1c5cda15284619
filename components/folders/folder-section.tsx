"use client";

/** The folders of the space in the side navigation. */
export function FolderSection() {
  return null;
}
