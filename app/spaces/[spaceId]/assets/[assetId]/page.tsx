import type { Metadata } from "next";
import { AssetPage } from "#components/asset/asset-page.tsx";
import { type AssetParams, assetOfPage } from "./asset-of-page.ts";

type PageProps = { params: Promise<AssetParams> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await assetOfPage(params)).name };
}

/** One asset on a page of its own. */
export default async function FullAssetPage({ params }: PageProps) {
  return <AssetPage initial={await assetOfPage(params)} />;
}
