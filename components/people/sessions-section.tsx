"use client";

import { useFormatter, useTranslations } from "use-intl";
import { endOtherSessionsAction, endSessionAction } from "#actions/people-actions.ts";
import { useRowAction } from "#components/space/use-row-action.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { FormSection } from "#components/ui/form-section.tsx";
import { Table } from "#components/ui/table.tsx";
import type { AccountSession } from "#lib/account.ts";
import { readUserAgent } from "#lib/user-agent-label.ts";

/** Where one is signed in, and how to end it. */
export function SessionsSection({ sessions }: { sessions: readonly AccountSession[] }) {
  const t = useTranslations("people.account");
  const format = useFormatter();
  const { run, isPending } = useRowAction();

  function placeOf(session: AccountSession): string {
    const { browser, system } = readUserAgent(session.userAgent ?? "");
    if (browser && system) return t("browserOnSystem", { browser, system });
    return browser ?? system ?? t("unknownPlace");
  }

  return (
    <FormSection
      title={t("sessions")}
      description={t("sessionsHint")}
      actions={
        sessions.length > 1 && (
          <Button
            isPending={isPending}
            onPress={() => run(endOtherSessionsAction, (count) => t("othersEnded", { count }))}
          >
            {t("endOthers")}
          </Button>
        )
      }
    >
      <Table
        label={t("sessions")}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            id: "place",
            header: t("place"),
            isRowHeader: true,
            cell: (session) => (
              <span className="block">
                <span className="block">{placeOf(session)}</span>
                <span className="block text-sm font-normal text-ink-3">{session.ipAddress}</span>
              </span>
            ),
          },
          {
            id: "since",
            header: t("since"),
            className: "whitespace-nowrap",
            cell: (session) =>
              format.dateTime(session.createdAt, { dateStyle: "medium", timeStyle: "short" }),
          },
          {
            id: "end",
            header: t("end"),
            hideHeader: true,
            align: "end",
            cell: (session) =>
              session.isCurrent ? (
                <Badge tone="ok">{t("thisSession")}</Badge>
              ) : (
                <Button
                  size="sm"
                  aria-label={t("endOf", { place: placeOf(session) })}
                  isDisabled={isPending}
                  onPress={() =>
                    run(
                      () => endSessionAction({ sessionId: session.id }),
                      () => t("ended"),
                    )
                  }
                >
                  {t("end")}
                </Button>
              ),
          },
        ]}
      />
    </FormSection>
  );
}
