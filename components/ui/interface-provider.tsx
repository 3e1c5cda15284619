"use client";

import type { ReactNode } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";

type InterfaceProviderProps = {
  /** BCP 47 tag of the interface language; decides number formats, direction and built-in labels. */
  locale: string;
  /** Goes to a path of this application without a page load (the router's push). */
  navigate: (path: string) => void;
  children: ReactNode;
};

/** Put once around the application: tells every control its language and how links navigate. */
export function InterfaceProvider({ locale, navigate, children }: InterfaceProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
