import { assetPageSchema } from "#lib/asset-search.ts";
import type { Space } from "#lib/library.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { requestReview } from "#server/domain/assets/request-review.ts";
import { searchAssets } from "#server/domain/assets/search-assets.ts";
import { setAssetSchedule } from "#server/domain/assets/set-asset-schedule.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { inviteMember } from "#server/domain/people/invite-member.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { fillSampleLibrary } from "#server/domain/sample-library/fill-sample-library.ts";
import { createSavedFilter } from "#server/domain/saved-filters/create-saved-filter.ts";
import { getStorageReport } from "#server/domain/storage-report/get-storage-report.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { makeSpace } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { brokenPictures } from "#tests/pictures/broken-pictures.ts";
import { makePdf } from "#tests/pictures/make-pdf.ts";
import { tinyMp4 } from "#tests/pictures/tiny-films.ts";
import { replaceFile } from "#tests/replace-file.ts";
import { seeThat } from "../see.ts";
import { uploadBytes } from "../upload-bytes.ts";

const day = 86_400_000;

export type Museum = {
  space: Space;
  /** Where its addresses begin. */
  base: string;
  admin: MadeMember;
  /** Of the server. */
  url: string;
  /** A space without anything, and the one who has just come there. */
  archive: { space: Space; admin: MadeMember };
  invitationToken: string;
  assets: {
    /** Has texts in every language, right-to-left ones too. */
    described: number;
    plain: number;
    /** Has an earlier file. */
    replaced: number;
    film: number;
    pdf: number;
    /** Has no preview, because its picture ends too early. */
    broken: number;
    locked: number;
  };
};

/** A library as one has it after some weeks: something of everything, and nothing in order. */
export async function makeMuseum(url: string): Promise<Museum> {
  const space = await makeSpace({ name: "Museum", languages: ["en", "de", "fr", "ar"] });
  const admin = await makeMember(space, "admin", { name: "Ada Lovelace" });
  await makeMember(space, "editor", { name: "Ben Rivera" });
  await makeMember(space, "reviewer", { name: "Charlotte von Hohenlohe-Waldenburg" });
  await fillSampleLibrary(admin.actor);
  const page = assetPageSchema.parse({ limit: 60, sort: "created" });
  const listed = (await searchAssets(admin.actor, page)).assets;
  const ids = listed.map(({ id }) => id);
  const [described = 0, plain = 0, replaced = 0] = ids;
  await describe(admin, described);
  await replaceFile(admin.actor, replaced, { width: 1200, height: 800 });
  const film = await uploadBytes(admin.actor, "Opening night.mp4", tinyMp4);
  const pdf = await uploadBytes(admin.actor, "Floor plan.pdf", makePdf());
  const truncated = (await brokenPictures()).find(
    ({ expected }) => "kept" in expected && expected.kept === "truncated",
  );
  const broken = await uploadBytes(
    admin.actor,
    "scan-broken.jpg",
    truncated?.bytes ?? Buffer.alloc(0),
  );
  await requestReview(admin.actor, { assetIds: ids.slice(4, 9), note: "For the spring page" });
  await setAssetSchedule(admin.actor, {
    assetIds: ids.slice(2, 4),
    publishAt: Date.now() + day,
    expireAt: Date.now() + 30 * day,
  });
  await trashAssets(admin.actor, { assetIds: ids.slice(-3) });
  await createSavedFilter(admin.actor, { name: "Hero without German", query: "missing=alt:de" });
  const who = { email: "dorothea@example.com", role: "viewer" } as const;
  const { token } = await inviteMember(admin.actor, who);
  await sellKeysAndSizes(admin);
  const locked = listed.find(({ lock }) => lock !== null)?.id ?? plain;
  const archive = await makeSpace({ name: "Archive", languages: ["en", "de"] });
  // Counted in the background, once, before the first look.
  const report = () => getStorageReport(admin.actor, { again: "no" });
  await seeThat(async () => (await report()).isCounting, false);
  return {
    space,
    base: `/spaces/${space.id}`,
    admin,
    url,
    archive: {
      space: archive,
      admin: await makeMember(archive, "admin", { name: "Grace Hopper" }),
    },
    invitationToken: token,
    assets: { described, plain, replaced, film, pdf, broken, locked },
  };
}

async function describe({ actor }: MadeMember, assetId: number): Promise<void> {
  const texts = [
    ["alt", "de", "Bunte Tulpenfelder ziehen sich bis zu einer Windmühle am Horizont."],
    ["alt", "ar", "حقول التوليب الملوّنة تمتدّ حتى طاحونة هواء عند الأفق تحت سماء غائمة."],
    ["title", "ar", "التوليب والطاحونة"],
  ] as const;
  await editAssetTexts(actor, {
    assetId,
    texts: texts.map(([field, language, value]) => ({ field, language, value })),
  });
}

async function sellKeysAndSizes({ actor }: MadeMember): Promise<void> {
  await createToken(actor, {
    name: "Website build",
    role: "viewer",
    scopes: ["assets:read"],
    expiresAt: null,
  });
  for (const [key, name, width, height] of [
    ["hero", "Hero", 1600, 900],
    ["teaser", "Teaser", 800, 600],
    ["portrait", "Portrait", 400, 500],
  ] as const)
    await createPreset(actor, {
      ...{ key, name, width, height, format: "auto", quality: 80 },
      widths: [],
    });
}
