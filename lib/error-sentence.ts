import { createTranslator } from "use-intl/core";
import type { AppError } from "./app-error.ts";
import { messagesFor } from "./messages/messages.ts";

const translate = createTranslator({
  locale: "en",
  messages: messagesFor("en"),
  namespace: "errors",
  timeZone: "UTC",
});
type ErrorKey = Parameters<typeof translate.has>[0];

/** An error as an English sentence for clients and the command line: the screens' where there is one. */
export function errorSentence(error: AppError): string {
  const { code, details } = error;
  if (code === "not_found") return `There is no such ${details.field ?? "thing"}.`;
  const key = `reason.${details.reason}` as ErrorKey;
  if (details.reason && translate.has(key)) return translate(key, details.values as never);
  const why = [details.reason, details.field].filter(Boolean).join(", ");
  return `${code}${why ? `: ${why}` : ""}`;
}
