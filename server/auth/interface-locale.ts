import { chooseLocale, type Locale } from "#lib/messages/messages.ts";
import { currentUser } from "./session-actor.ts";

/** The interface language of a request: the person's own choice, else their browser's. */
export async function interfaceLocale(headers: Headers): Promise<Locale> {
  const account = await currentUser(headers);
  return chooseLocale(account?.uiLanguage ?? null, headers.get("accept-language"));
}
