import type { Actor } from "#lib/actor.ts";
import { classifyAssets } from "../assets/classify-assets.ts";
import { changeCollections } from "../collections/change-collections.ts";
import { listCollections } from "../collections/list-collections.ts";
import { createTaxonomy } from "../taxonomies/create-taxonomy.ts";
import { listTaxonomies } from "../taxonomies/list-taxonomies.ts";
import type { SampleAsset } from "./sample-asset.ts";

const campaigns = { name: "Campaigns", codename: "campaigns" };
const usage = {
  name: "Usage",
  codename: "usage",
  terms: [
    {
      name: "Website",
      terms: [
        { name: "Homepage", codename: "homepage" },
        { name: "Background", codename: "background" },
      ],
    },
    { name: "Shop", codename: "shop" },
    { name: "Press", codename: "press" },
  ],
};

/** The ids behind the sample library's collection and terms. */
export type SampleClassification = { collectionId: number; termIds: ReadonlyMap<string, number> };

/** The collection and the taxonomy of the sample library, made where they are missing. */
export async function ensureClassification(actor: Actor): Promise<SampleClassification> {
  const find = async () =>
    (await listCollections(actor)).find(({ codename }) => codename === campaigns.codename);
  if (!(await find()))
    await changeCollections(actor, { changes: [{ kind: "create", ...campaigns }] });
  const collection = await find();
  const known = (await listTaxonomies(actor)).find(({ codename }) => codename === usage.codename);
  const { terms } = known ?? (await createTaxonomy(actor, usage));
  return {
    collectionId: collection?.id ?? 0,
    termIds: new Map(terms.map(({ codename, id }) => [codename, id])),
  };
}

/** Files a sample by its folder and tags. */
export async function classifySample(
  actor: Actor,
  assetId: number,
  sample: SampleAsset,
  { collectionId, termIds }: SampleClassification,
): Promise<void> {
  const addTerms = termsOf(sample).flatMap((codename) => termIds.get(codename) ?? []);
  const isCampaign = sample.folder.startsWith("Campaigns");
  if (addTerms.length === 0 && !isCampaign) return;
  await classifyAssets(actor, {
    assetIds: [assetId],
    addTerms,
    ...(isCampaign && { collectionId }),
  });
}

function termsOf({ folder, tags }: SampleAsset): string[] {
  const terms: string[] = [];
  if (tags.includes("homepage")) terms.push("homepage");
  if (tags.includes("background")) terms.push("background");
  if (tags.includes("product")) terms.push("shop");
  if (folder === "Press") terms.push("press");
  return terms;
}
