import type { Metadata } from "next";
import { FocusPage } from "#components/focus/focus-page.tsx";
import { type AssetParams, assetOfPage } from "../asset-of-page.ts";

type PageProps = {
  params: Promise<AssetParams>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await assetOfPage(params)).name };
}

/** The focus picker, over the whole screen. */
export default async function FocusPickerPage({ params, searchParams }: PageProps) {
  const { from } = await searchParams;
  return (
    <FocusPage
      initial={await assetOfPage(params)}
      from={typeof from === "string" ? from : undefined}
    />
  );
}
