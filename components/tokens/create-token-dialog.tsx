"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { createTokenAction } from "#actions/token-actions.ts";
import { RoleSelect } from "#components/people/role-select.tsx";
import { CopyField } from "#components/space/copy-field.tsx";
import { useFormAction } from "#components/space/use-form-action.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { scopesOfRole } from "#lib/role-scopes.ts";
import type { Role, Scope } from "#lib/roles.ts";
import { scopeTextKeys } from "./scope-text.ts";

type CreateTokenDialogProps = {
  spaceId: number;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

const lifetimes = [30, 90, 365] as const;
const forever = "forever";
const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Asks what a token is for and what it may do, and then shows it, this once. */
export function CreateTokenDialog({ spaceId, isOpen, onOpenChange }: CreateTokenDialogProps) {
  const t = useTranslations();
  const router = useRouter();
  const formId = useId();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const [chosen, setChosen] = useState<readonly Scope[]>([]);
  const [lifetime, setLifetime] = useState<string>(forever);
  const [token, setToken] = useState<string | null>(null);
  const form = useFormAction(
    ["name", "scopes"],
    (input: Parameters<typeof createTokenAction>[1]) => createTokenAction(spaceId, input),
    (made) => {
      setToken(made.token);
      router.refresh();
    },
  );
  const scopes = scopesOfRole(role);

  function submit(event: FormEvent) {
    event.preventDefault();
    form.submit({
      name,
      role,
      scopes: scopes.filter((scope) => chosen.includes(scope)),
      expiresAt: lifetime === forever ? null : Date.now() + Number(lifetime) * dayMilliseconds,
    });
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("people.tokens.createTitle")}
      closeLabel={t("common.close")}
      isDismissable={!token}
      actions={(close) =>
        token ? (
          <Button variant="primary" onPress={close}>
            {t("common.close")}
          </Button>
        ) : (
          <>
            <Button onPress={close}>{t("common.cancel")}</Button>
            <Button type="submit" form={formId} variant="primary" isPending={form.isPending}>
              {t("people.tokens.createSubmit")}
            </Button>
          </>
        )
      }
    >
      {token ? (
        <div className="flex flex-col gap-4">
          <p>{t("people.tokens.done")}</p>
          <CopyField label={t("people.tokens.token")} value={token} />
        </div>
      ) : (
        <form id={formId} ref={form.ref} onSubmit={submit} className="flex flex-col gap-4">
          {form.formError && (
            <Banner tone="error" isLive>
              {form.formError}
            </Banner>
          )}
          <TextField
            label={t("people.name")}
            description={t("people.tokens.nameHint")}
            isRequired
            autoFocus
            autoComplete="off"
            value={name}
            {...form.field("name", setName)}
          />
          <RoleSelect label={t("people.role")} value={role} onChange={setRole} />
          <CheckboxGroup
            label={t("people.tokens.scopes")}
            description={t("people.tokens.scopesHint")}
            value={scopes.filter((scope) => chosen.includes(scope))}
            {...form.field("scopes", (values: string[]) =>
              setChosen(scopes.filter((scope) => values.includes(scope))),
            )}
          >
            {scopes.map((scope) => (
              <Checkbox key={scope} value={scope}>
                {t(`people.tokens.scope.${scopeTextKeys[scope]}`)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <Select
            label={t("people.tokens.lifetime")}
            value={lifetime}
            onChange={(id) => setLifetime(String(id))}
            options={[
              ...lifetimes.map((days) => ({
                id: String(days),
                label: t("people.tokens.lifetimeDays", { days }),
              })),
              { id: forever, label: t("people.tokens.lifetimeForever") },
            ]}
          />
        </form>
      )}
    </Dialog>
  );
}
