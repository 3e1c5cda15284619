"use client";

import { useTranslations } from "use-intl";

type TextValueProps = {
  value: unknown;
  /** What it is compared with: what differs is marked. */
  other?: unknown;
};

/** A text of a preview; that there is none, or a deliberate empty, is said in words. */
export function TextValue({ value, other }: TextValueProps) {
  const t = useTranslations("bulk.preview");
  if (typeof value !== "string") return <em className="text-ink-3">{t("none")}</em>;
  if (value === "") return <em className="text-ink-3">{t("empty")}</em>;
  if (typeof other !== "string") return value;
  const { start, middle, end } = apart(other, value);
  return (
    <>
      {start}
      {middle && <mark className="rounded-xs bg-accent-soft text-ink">{middle}</mark>}
      {end}
    </>
  );
}

/** What both texts begin and end with, and what stands between in the second. */
function apart(one: string, other: string): { start: string; middle: string; end: string } {
  const before = [...one];
  const after = [...other];
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let to = 0;
  while (to < most - from && before.at(-1 - to) === after.at(-1 - to)) to++;
  return {
    start: after.slice(0, from).join(""),
    middle: after.slice(from, after.length - to).join(""),
    end: to === 0 ? "" : after.slice(-to).join(""),
  };
}
