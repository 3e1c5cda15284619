"use client";

import { Ban } from "lucide-react";
import { useState } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { Badge } from "#components/ui/badge.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Table } from "#components/ui/table.tsx";
import type { ApiToken } from "#lib/library.ts";
import { RevokeTokenDialog } from "./revoke-token-dialog.tsx";
import { scopeTextKeys } from "./scope-text.ts";

/** The tokens of a space, and what became of them. */
export function TokenTable({ spaceId, tokens }: { spaceId: number; tokens: readonly ApiToken[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const now = useNow().getTime();
  const [ending, setEnding] = useState<ApiToken | null>(null);
  const date = (time: number) => format.dateTime(time, { dateStyle: "medium" });
  const lastUse = ({ lastUsedAt }: ApiToken) =>
    lastUsedAt === null ? t("people.tokens.neverUsed") : date(lastUsedAt);
  return (
    <>
      <Table
        label={t("people.tokens.title")}
        rows={tokens}
        rowKey={(token) => token.id}
        columns={[
          {
            id: "name",
            header: t("people.name"),
            isRowHeader: true,
            cell: (token) => (
              <span className="block">
                <span className="block wrap-anywhere">{token.name}</span>
                <code className="block text-sm font-normal text-ink-3">{token.hint}…</code>
                <span className="block text-sm font-normal text-ink-3 sm:hidden">
                  {t("people.tokens.lastUsed")}: {lastUse(token)}
                </span>
              </span>
            ),
          },
          {
            id: "role",
            header: t("people.role"),
            cell: (token) => (
              <span className="block">
                <span className="block">{t(`common.role.${token.role}`)}</span>
                <span className="block text-sm text-ink-3">
                  {token.scopes.length === 0
                    ? t("people.tokens.everything")
                    : format.list(
                        token.scopes.map((scope) =>
                          t(`people.tokens.scope.${scopeTextKeys[scope]}`),
                        ),
                        { type: "unit", style: "short" },
                      )}
                </span>
              </span>
            ),
          },
          {
            id: "used",
            header: t("people.tokens.lastUsed"),
            className: "w-32 whitespace-nowrap max-sm:hidden",
            cell: (token) => (
              <span className={token.lastUsedAt === null ? "text-ink-3" : ""}>
                {lastUse(token)}
              </span>
            ),
          },
          {
            id: "expires",
            header: t("people.expires"),
            className: "whitespace-nowrap sm:w-32",
            cell: (token) => {
              if (token.revokedAt !== null)
                return <Badge tone="danger">{t("people.tokens.revoked")}</Badge>;
              if (token.expiresAt === null)
                return <span className="text-ink-3">{t("people.never")}</span>;
              if (token.expiresAt <= now) return <Badge tone="warn">{t("people.expired")}</Badge>;
              return date(token.expiresAt);
            },
          },
          {
            id: "actions",
            header: t("common.more"),
            hideHeader: true,
            align: "end",
            className: "w-12",
            cell: (token) =>
              token.revokedAt === null && (
                <IconButton
                  label={t("people.tokens.revokeOf", { name: token.name })}
                  icon={<Ban />}
                  onPress={() => setEnding(token)}
                />
              ),
          },
        ]}
      />
      {ending && (
        <RevokeTokenDialog spaceId={spaceId} token={ending} onClose={() => setEnding(null)} />
      )}
    </>
  );
}
