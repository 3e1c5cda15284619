"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider } from "use-intl";
import { InterfaceProvider } from "#components/ui/interface-provider.tsx";
import { KeyNames } from "#components/ui/key-names.ts";
import { ToastRegion } from "#components/ui/toast-region.tsx";
import type { Locale, Messages } from "#lib/messages/messages.ts";
import { timeZoneCookie } from "#lib/time-zone.ts";

type InterfaceRootProps = {
  locale: Locale;
  messages: Messages;
  timeZone: string;
  now: number;
  children: ReactNode;
};

/** What every screen stands in: language, navigation, cached reads and messages. */
export function InterfaceRoot({ locale, messages, timeZone, now, children }: InterfaceRootProps) {
  const router = useRouter();
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 5_000, retry: 1 } } }),
  );
  useOwnTimeZone(timeZone);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={timeZone} now={new Date(now)}>
      <InterfaceProvider locale={locale} navigate={(path) => router.push(path)}>
        <KeyNames value={messages.shortcuts.key}>
          <QueryClientProvider client={queries}>{children}</QueryClientProvider>
        </KeyNames>
        <ToastRegion label={messages.common.notifications} closeLabel={messages.common.close} />
      </InterfaceProvider>
    </IntlProvider>
  );
}

/** Only the browser knows the person's time zone: the cookie tells the server for the next page. */
function useOwnTimeZone(shown: string) {
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Without a network the browser would show its own page of errors instead of this one.
    if (!own || own === shown || !navigator.onLine) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = `${timeZoneCookie}=${encodeURIComponent(own)}; path=/; max-age=31536000; samesite=lax`;
    router.refresh();
  }, [shown, router]);
}
