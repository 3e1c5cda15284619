import { z } from "zod";
import { AppError } from "#lib/app-error.ts";

/** A service of the installation that describes pictures. */
type TextProvider = { url: string; key: string | null };
type Holder = { vitrineTextProvider?: TextProvider | null };

/** Shared by the two module graphs of the process. */
const holder = globalThis as Holder;

/** Names the service that describes pictures, or none. Called once at the start. */
export function setTextProvider(provider: TextProvider | null): void {
  holder.vitrineTextProvider = provider;
}

const answerSchema = z.object({ text: z.string().max(10_000) });
const longestMs = 60_000;

/**
 * What the service says of a picture, in a language. It is asked by POST with
 * `{ "language": "de", "image": "data:image/jpeg;base64,..." }` and answers `{ "text": "..." }`.
 * Throws `unavailable` when there is none, or it does not answer.
 */
export async function describeBytes(input: {
  bytes: Buffer;
  mime: string;
  language: string;
}): Promise<string> {
  const provider = holder.vitrineTextProvider;
  if (!provider) throw new AppError("unavailable", { reason: "no_text_provider" });
  const answer = await fetch(provider.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(provider.key && { authorization: `Bearer ${provider.key}` }),
    },
    body: JSON.stringify({
      language: input.language,
      image: `data:${input.mime};base64,${input.bytes.toString("base64")}`,
    }),
    signal: AbortSignal.timeout(longestMs),
  }).catch(() => null);
  const parsed = answer?.ok ? answerSchema.safeParse(await answer.json().catch(() => null)) : null;
  if (!parsed?.success) throw new AppError("unavailable", { reason: "text_provider_silent" });
  return parsed.data.text.trim();
}
