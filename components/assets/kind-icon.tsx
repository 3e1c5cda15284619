import { FileArchive, FileText, FileType, Film, Image, Music, Shapes } from "lucide-react";
import type { AssetKind } from "#lib/asset.ts";

const icons = {
  image: Image,
  vector: Shapes,
  video: Film,
  audio: Music,
  document: FileText,
  archive: FileArchive,
  text: FileType,
} satisfies Record<AssetKind, unknown>;

/** The sign of a kind of file; the name beside it must be said in words elsewhere. */
export function KindIcon({ kind, className }: { kind: AssetKind; className?: string }) {
  const Icon = icons[kind];
  return <Icon aria-hidden className={className} />;
}
