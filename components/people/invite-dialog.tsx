"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { inviteMemberAction } from "#actions/people-actions.ts";
import { CopyField } from "#components/space/copy-field.tsx";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Role } from "#lib/roles.ts";
import { RoleSelect } from "./role-select.tsx";

type InviteDialogProps = {
  spaceId: number;
  /** The origin that links begin with. */
  origin: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Asks whom to invite as what, and then shows the link to send. */
export function InviteDialog({ spaceId, origin, isOpen, onOpenChange }: InviteDialogProps) {
  const t = useTranslations();
  const router = useRouter();
  const formId = useId();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const [link, setLink] = useState<string | null>(null);
  const form = useFormAction(
    ["email"],
    (input: { email: string; role: Role }) => inviteMemberAction(spaceId, input),
    ({ token }) => {
      setLink(`${origin}/invite/${token}`);
      router.refresh();
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({ email, role });
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("people.members.inviteTitle")}
      closeLabel={t("common.close")}
      isDismissable={!link}
      actions={(close) =>
        link ? (
          <Button variant="primary" onPress={close}>
            {t("common.close")}
          </Button>
        ) : (
          <>
            <Button onPress={close}>{t("common.cancel")}</Button>
            <Button type="submit" form={formId} variant="primary" isPending={form.isPending}>
              {t("people.members.inviteSubmit")}
            </Button>
          </>
        )
      }
    >
      {link ? (
        <div className="flex flex-col gap-4">
          <p className="wrap-anywhere">{t("people.members.inviteDone", { email })}</p>
          <CopyField label={t("people.members.inviteLink")} value={link} />
        </div>
      ) : (
        <form id={formId} ref={form.ref} onSubmit={submit} className="flex flex-col gap-4">
          {form.formError && (
            <Banner tone="error" isLive>
              {form.formError}
            </Banner>
          )}
          <TextField
            label={t("people.email")}
            type="email"
            autoComplete="off"
            isRequired
            autoFocus
            value={email}
            {...form.field("email", setEmail)}
          />
          <RoleSelect label={t("people.role")} value={role} onChange={setRole} />
        </form>
      )}
    </Dialog>
  );
}
