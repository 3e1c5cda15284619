"use client";

import { useFormatter, useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { FormSection } from "#components/ui/form-section.tsx";
import { PropertyList } from "#components/ui/property-list.tsx";
import { ApiLimitForm } from "./api-limit-form.tsx";
import { CopyValue } from "./copy-value.tsx";
import { RenameSpaceForm } from "./rename-space-form.tsx";
import { RevokeLinks } from "./revoke-links.tsx";
import { SettingsScreen } from "./settings-screen.tsx";
import { TrashDays } from "./trash-days.tsx";

/** The space itself: its name, and what clients of the API need to know of it. */
export function SpaceScreen({ requestLimit }: { requestLimit: number | null }) {
  const t = useTranslations("settings");
  const admin = useTranslations("admin");
  const texts = useTranslations("dialects.limit");
  const format = useFormatter();
  const { space, can } = useSpace();
  return (
    <SettingsScreen
      title={t("space.title")}
      intro={t("space.intro")}
      readOnlyReason={can("space.edit") ? undefined : t("readOnly.admins")}
    >
      <div>
        <FormSection title={t("space.nameSection")} description={t("space.nameHint")}>
          {can("space.edit") ? (
            <RenameSpaceForm key={space.name} space={space} />
          ) : (
            <p className="font-medium wrap-anywhere">{space.name}</p>
          )}
          <PropertyList
            items={[
              { label: t("space.assets"), value: format.number(space.assetCount) },
              { label: t("space.trash"), value: format.number(space.trashCount) },
            ]}
          />
        </FormSection>
        <FormSection title={admin("trash.title")} description={admin("trash.hint")}>
          <TrashDays />
        </FormSection>
        {requestLimit !== null && (
          <FormSection title={texts("title")} description={texts("hint")}>
            {can("space.edit") ? (
              <ApiLimitForm spaceId={space.id} limit={requestLimit} />
            ) : (
              <PropertyList
                items={[{ label: texts("label"), value: format.number(requestLimit) }]}
              />
            )}
          </FormSection>
        )}
        <FormSection title={t("space.facts")} description={t("space.factsHint")}>
          <PropertyList
            items={[
              {
                label: t("space.id"),
                value: <CopyValue label={t("space.id")} value={String(space.id)} />,
              },
              {
                label: t("space.uuid"),
                value: <CopyValue label={t("space.uuid")} value={space.uuid} />,
              },
            ]}
          />
        </FormSection>
        {can("space.edit") && <RevokeLinks />}
      </div>
    </SettingsScreen>
  );
}
