"use client";

import { File as FileIcon, FileText, Film, Image, Music } from "lucide-react";
import { useEffect, useState } from "react";

/** Larger pictures take too much memory to be drawn this small. */
const largestPicture = 30 * 1000 ** 2;
const drawable = /^image\/(jpeg|png|gif|webp|avif|svg\+xml|bmp)$/;

type UploadThumbnailProps = { file: File | null; type: string };

/** The picture itself where the browser can draw it, else a sign of its kind. */
export function UploadThumbnail({ file, type }: UploadThumbnailProps) {
  const url = useObjectUrl(
    file && drawable.test(type) && file.size <= largestPicture ? file : null,
  );
  const [broken, setBroken] = useState<string | null>(null);
  const Icon = iconOf(type);
  return (
    <span className="grid size-8 shrink-0 place-items-center overflow-hidden rounded-sm bg-panel text-ink-3">
      {url && broken !== url ? (
        // biome-ignore lint/performance/noImgElement: a local file, which no image service can reach
        <img
          src={url}
          alt=""
          decoding="async"
          className="size-full object-cover"
          onError={() => setBroken(url)}
        />
      ) : (
        <Icon />
      )}
    </span>
  );
}

function useObjectUrl(file: File | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return setUrl(null);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}

function iconOf(type: string) {
  if (type.startsWith("image/")) return Image;
  if (type.startsWith("video/")) return Film;
  if (type.startsWith("audio/")) return Music;
  return type.startsWith("text/") || type === "application/pdf" ? FileText : FileIcon;
}
