import type { ReactNode } from "react";
import { ScreenHeader } from "#components/space/screen-header.tsx";
import { Banner } from "#components/ui/banner.tsx";

type SettingsScreenProps = {
  title: string;
  intro: string;
  /** The button that adds something. */
  action?: ReactNode;
  /** Why nothing can be changed here; undefined for those who may. */
  readOnlyReason?: string | undefined;
  children: ReactNode;
};

/** A section of the settings: title, what it is for, and its content. */
export function SettingsScreen({
  title,
  intro,
  action,
  readOnlyReason,
  children,
}: SettingsScreenProps) {
  return (
    <div className="flex max-w-220 flex-col gap-4 p-4 sm:gap-6 sm:p-6">
      <ScreenHeader title={title} intro={intro} actions={readOnlyReason ? null : action} />
      {readOnlyReason && <Banner>{readOnlyReason}</Banner>}
      {children}
    </div>
  );
}
