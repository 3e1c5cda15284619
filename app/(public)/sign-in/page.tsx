import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignInScreen } from "#components/people/sign-in-screen.tsx";
import { messagesFor } from "#lib/messages/messages.ts";
import { returnPath } from "#lib/return-path.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";
import { publicUrl } from "#server/auth/public-url.ts";
import { currentUser } from "#server/auth/session-actor.ts";
import { needsFirstAdmin } from "#server/domain/people/first-admin.ts";

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).people.signIn.title };
}

/** Signing in, and on to the page one wanted. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, email } = await searchParams;
  const path = returnPath(typeof next === "string" ? next : null);
  if (await currentUser(await headers())) redirect(path);
  return (
    <SignInScreen
      origin={publicUrl()}
      next={path}
      email={typeof email === "string" ? email : undefined}
      needsSetup={await needsFirstAdmin()}
    />
  );
}
