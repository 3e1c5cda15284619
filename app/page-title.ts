import type { Metadata } from "next";
import { headers } from "next/headers";
import { chooseLocale, type Messages, messagesFor } from "#lib/messages/messages.ts";
import { currentUser } from "#server/auth/session-actor.ts";

/** A page's title in the person's language, from the names in the navigation. */
export async function pageTitle(name: keyof Messages["common"]["nav"]): Promise<Metadata> {
  const requestHeaders = await headers();
  const user = await currentUser(requestHeaders);
  const locale = chooseLocale(user?.uiLanguage ?? null, requestHeaders.get("accept-language"));
  return { title: messagesFor(locale).common.nav[name] };
}
