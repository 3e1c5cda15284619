"use client";

import { useTranslations } from "use-intl";
import { joinByInvitationAction } from "#actions/people-actions.ts";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { openAfresh } from "./sign-in-request.ts";
import { signOut } from "./sign-out-request.ts";

type JoinButtonProps = {
  token: string;
  spaceName: string;
  person: { name: string; email: string };
};

/** Joins a space with the account that is signed in. */
export function JoinButton({ token, spaceName, person }: JoinButtonProps) {
  const t = useTranslations("people.invite");
  const form = useFormAction([], joinByInvitationAction, (joined) =>
    openAfresh(`/spaces/${joined.spaceId}/assets`),
  );
  return (
    <div className="flex flex-col gap-4">
      {form.formError && (
        <Banner tone="error" isLive>
          {form.formError}
        </Banner>
      )}
      <p className="wrap-anywhere">{t("signedInAs", person)}</p>
      <Button
        variant="primary"
        size="lg"
        isPending={form.isPending}
        onPress={() => form.submit({ token })}
      >
        {t("join", { space: spaceName })}
      </Button>
      <Button variant="quiet" onPress={() => signOut(`/invite/${token}`)}>
        {t("notYou")}
      </Button>
    </div>
  );
}
