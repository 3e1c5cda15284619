import type { Metadata } from "next";
import { headers } from "next/headers";
import { LinkGone } from "#components/people/link-gone.tsx";
import { SetupForm } from "#components/people/setup-form.tsx";
import { messagesFor } from "#lib/messages/messages.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { checkSetupToken } from "#server/domain/people/first-admin.ts";

type SetupPageProps = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).people.setup.title };
}

/** The first page of a new installation, behind the link that the first start prints. */
export default async function SetupPage({ params }: SetupPageProps) {
  const { token } = await params;
  return (await checkSetupToken(token)) ? <SetupForm token={token} /> : <LinkGone kind="setup" />;
}
