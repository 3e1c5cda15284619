"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { type ShortcutScope, shortcuts } from "#components/library/shortcuts.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { usePreferences } from "./preferences-context.tsx";

const scopes = ["everywhere", "list", "selection", "cells"] as const satisfies ShortcutScope[];

const queueKeys = [
  ["saveNext", "Enter"],
  ["skip", "PageDown"],
  ["previous", "PageUp"],
  ["decorative", "Ctrl+E"],
] as const;

/** Every key there is, by where it works. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  const { letterKeys, spacePreviews } = usePreferences();
  // Space and Shift+Space change places for whoever set that.
  const keysOf = ({ id, keys }: (typeof shortcuts)[number]): readonly string[] => {
    if (!spacePreviews) return keys;
    return id === "toggle" ? ["Shift+Space"] : id === "preview" ? ["Space", "P"] : keys;
  };
  const isOff = (key: string) => !letterKeys && /^[A-Z/?]$/.test(key);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t("palette.sheet.title")}
      closeLabel={t("common.close")}
      size="lg"
    >
      {!letterKeys && (
        <p className="pb-3 text-ink-2">
          {t("palette.sheet.off")} <TextLink href="/account">{t("palette.sheet.account")}</TextLink>
        </p>
      )}
      <section
        aria-label={t("palette.sheet.title")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="gap-x-8 outline-none sm:columns-2"
      >
        {scopes.map((scope) => {
          const shown = shortcuts.filter((shortcut) => shortcut.scope === scope);
          return (
            <KeyGroup key={scope} title={t(`shortcuts.scope.${scope}`)}>
              {shown.map((shortcut) => (
                <KeyRow
                  key={shortcut.id}
                  label={t(`shortcuts.action.${shortcut.id}`)}
                  keys={keysOf(shortcut)}
                  isOff={isOff}
                />
              ))}
            </KeyGroup>
          );
        })}
        <KeyGroup title={t("palette.sheet.queue")}>
          {queueKeys.map(([id, key]) => (
            <KeyRow key={id} label={t(`palette.sheet.${id}`)} keys={[key]} isOff={isOff} />
          ))}
        </KeyGroup>
      </section>
    </Dialog>
  );
}

function KeyGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid-column pb-4">
      <h3 className="pb-1 text-sm font-semibold text-ink-3">{title}</h3>
      <dl className="flex flex-col">{children}</dl>
    </section>
  );
}

function KeyRow({
  label,
  keys,
  isOff,
}: {
  label: string;
  keys: readonly string[];
  isOff: (key: string) => boolean;
}) {
  return (
    <div
      className={`flex items-baseline justify-between gap-3 border-b py-1 ${keys.every(isOff) ? "text-ink-3 line-through" : ""}`}
    >
      <dt>{label}</dt>
      <dd className="flex flex-wrap justify-end gap-1">
        {keys.map((key) => (
          <span key={key} className={isOff(key) ? "line-through" : ""}>
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dd>
    </div>
  );
}
