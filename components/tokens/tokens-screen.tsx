"use client";

import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SettingsScreen } from "#components/settings/settings-screen.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Actor } from "#lib/actor.ts";
import type { ApiToken } from "#lib/library.ts";
import { CreateTokenDialog } from "./create-token-dialog.tsx";
import { TokenTable } from "./token-table.tsx";

type TokensScreenProps = { actor: Actor; tokens: readonly ApiToken[] };

/** The API tokens of a space. */
export function TokensScreen({ actor, tokens }: TokensScreenProps) {
  const t = useTranslations("people.tokens");
  // A new number is a new, empty dialog.
  const [dialog, setDialog] = useState(0);
  const [isCreating, setIsCreating] = useState(false);
  return (
    <SettingsScreen
      title={t("title")}
      intro={t("intro")}
      action={
        <Button
          variant="primary"
          icon={<KeyRound />}
          onPress={() => {
            setDialog(dialog + 1);
            setIsCreating(true);
          }}
        >
          {t("create")}
        </Button>
      }
    >
      {tokens.length > 0 ? (
        <TokenTable spaceId={actor.spaceId} tokens={tokens} />
      ) : (
        <EmptyState icon={<KeyRound />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      )}
      <CreateTokenDialog
        key={dialog}
        spaceId={actor.spaceId}
        isOpen={isCreating}
        onOpenChange={setIsCreating}
      />
    </SettingsScreen>
  );
}
