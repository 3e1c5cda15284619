import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { TokensScreen } from "#components/tokens/tokens-screen.tsx";
import { messagesFor } from "#lib/messages/messages.ts";
import { can } from "#lib/permissions.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { actorForSession } from "#server/auth/session-actor.ts";
import { listTokens } from "#server/domain/tokens/list-tokens.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).people.tokens.title };
}

/** The API tokens of a space. */
export default async function TokensPage({ params }: { params: Promise<{ spaceId: string }> }) {
  const actor = await actorForSession(await headers(), Number((await params).spaceId));
  if (!actor || !can(actor, "token.edit")) notFound();
  return <TokensScreen actor={actor} tokens={await listTokens(actor)} />;
}
