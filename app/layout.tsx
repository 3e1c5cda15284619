import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { InterfaceRoot } from "#components/space/interface-root.tsx";
import { chooseLocale, messagesFor } from "#lib/messages/messages.ts";
import { readTimeZone, timeZoneCookie } from "#lib/time-zone.ts";
import { currentUser } from "#server/auth/session-actor.ts";
import "./globals.css";

export const metadata: Metadata = { title: { default: "Vitrine", template: "%s - Vitrine" } };

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const requestHeaders = await headers();
  const user = await currentUser(requestHeaders);
  const locale = chooseLocale(user?.uiLanguage ?? null, requestHeaders.get("accept-language"));
  const jar = await cookies();
  const theme = jar.get("theme")?.value;
  return (
    <html
      lang={locale}
      suppressHydrationWarning
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
    >
      <body>
        <InterfaceRoot
          locale={locale}
          messages={messagesFor(locale)}
          timeZone={readTimeZone(jar.get(timeZoneCookie)?.value)}
          now={Date.now()}
        >
          {children}
        </InterfaceRoot>
      </body>
    </html>
  );
}
