"use client";

import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import type { Role } from "#lib/roles.ts";
import { textDirection } from "../asset/text-direction.ts";
import { BeforeAfter } from "./before-after.tsx";
import type { ChangeLine } from "./change-lines.ts";
import { ChangeRow } from "./change-row.tsx";

/** One changed value in words, with folders, tags, fields and languages by their names. */
export function ChangeLineView({ line }: { line: ChangeLine }) {
  const t = useTranslations("activity");
  const common = useTranslations("common");
  const format = useFormatter();
  const { folders, tags, fields, languages, collections, taxonomies } = useSpace();
  const noText = (text: string | null) =>
    text === null
      ? { word: t("value.noText") }
      : text === ""
        ? { word: t("value.empty") }
        : { text };
  const orWord = (text: string | null, word: string) => (text === null ? { word } : { text });
  const folder = (id: number | null) => {
    if (id === null) return { word: t("value.noFolder") };
    return orWord(folders.find((one) => one.id === id)?.name ?? null, t("value.deletedFolder"));
  };
  switch (line.kind) {
    case "text": {
      const field = fields.find((one) => one.key === line.field)?.name ?? line.field;
      const language = languages.find((one) => one.code === line.language)?.name ?? line.language;
      return (
        <BeforeAfter
          label={line.language ? t("field.text", { field, language }) : field}
          before={noText(line.before)}
          after={noText(line.after)}
          {...(line.language && { lang: line.language, dir: textDirection(line.language) })}
        />
      );
    }
    case "tag":
      return (
        <Single
          label={t(line.isAdded ? "field.tagAdded" : "field.tagRemoved")}
          value={tags.find((tag) => tag.id === line.tagId)?.name ?? t("value.deletedTag")}
        />
      );
    case "term":
      return (
        <Single
          label={t(line.isAdded ? "field.termAdded" : "field.termRemoved")}
          value={
            taxonomies.flatMap(({ terms }) => terms).find((term) => term.id === line.termId)
              ?.name ?? t("value.deletedTerm")
          }
        />
      );
    case "collection": {
      const collection = (id: number | null) =>
        id === null
          ? { word: t("value.noCollection") }
          : orWord(
              collections.find((one) => one.id === id)?.name ?? null,
              t("value.deletedCollection"),
            );
      return (
        <BeforeAfter
          label={t("field.collection")}
          before={collection(line.before)}
          after={collection(line.after)}
        />
      );
    }
    case "reason":
      return <Single label={t("field.lock")} value={line.reason || t("value.noReason")} />;
    case "folder":
      return (
        <BeforeAfter
          label={t("field.folder")}
          before={folder(line.before)}
          after={folder(line.after)}
        />
      );
    case "focus":
      return (
        <BeforeAfter
          label={t("field.focus")}
          before={orWord(line.before, t("value.noFocus"))}
          after={orWord(line.after, t("value.noFocus"))}
        />
      );
    case "visibility": {
      const word = (isPrivate: boolean) => ({
        text: t(isPrivate ? "value.private" : "value.public"),
      });
      return (
        <BeforeAfter
          label={t("field.isPrivate")}
          before={word(line.before)}
          after={word(line.after)}
        />
      );
    }
    case "time": {
      const time = (at: number | null) =>
        at === null
          ? { word: t("value.none") }
          : { text: format.dateTime(at, { dateStyle: "medium", timeStyle: "short" }) };
      return (
        <BeforeAfter
          label={t(`field.${line.name}`)}
          before={time(line.before)}
          after={time(line.after)}
        />
      );
    }
    case "plain": {
      const key = `field.${line.name}` as Parameters<typeof t.has>[0];
      const label = t.has(key) ? t(key as "field.name") : line.name;
      const show = (value: string | null) => {
        if (value === null) return { word: t("value.none") };
        if (value === "true") return { text: t("value.yes") };
        if (value === "false") return { text: t("value.no") };
        return { text: line.name === "role" ? common(`role.${value as Role}`) : value };
      };
      return <BeforeAfter label={label} before={show(line.before)} after={show(line.after)} />;
    }
  }
}

function Single({ label, value }: { label: string; value: string }) {
  return <ChangeRow label={label}>{value}</ChangeRow>;
}
