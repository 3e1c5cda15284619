import type { Metadata } from "next";
import { headers } from "next/headers";
import { GapsScreen } from "#components/gaps/gaps-screen.tsx";
import { readGapAddress } from "#lib/gap-address.ts";
import { messagesFor } from "#lib/messages/messages.ts";
import { interfaceLocale } from "#server/auth/interface-locale.ts";

type GapsPageProps = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await interfaceLocale(await headers())).gaps.title };
}

/** Missing texts: how many and where, or one after the other. */
export default async function GapsPage({ searchParams }: GapsPageProps) {
  return <GapsScreen address={readGapAddress(await searchParams)} />;
}
