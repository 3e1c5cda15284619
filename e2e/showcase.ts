import type { Space } from "#lib/library.ts";
import { createField } from "#server/domain/fields/create-field.ts";
import { inviteMember } from "#server/domain/people/invite-member.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "#tests/factories.ts";
import { type MadeMember, makeMember } from "#tests/make-session.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { uploadBytes } from "./upload-bytes.ts";

export type Showcase = {
  space: Space;
  admin: MadeMember;
  /** Of `dog.jpg`, which has everything an asset can have. */
  assetId: number;
  /** Has most of the assets, and a folder in it. */
  folderId: number;
  /** Of an open invitation. */
  invitationToken: string;
};

/** A space in which every screen has something of every kind to show. */
export async function makeShowcase(): Promise<Showcase> {
  const space = await makeSpace({ name: "Showcase", languages: ["en", "de", "ar"] });
  const system = systemActor(space);
  const admin = await makeMember(space, "admin", { name: "Ada Lovelace" });
  await makeMember(space, "viewer", { name: "Vera Viewer" });
  const animals = await makeFolder(space, { name: "Animals" });
  await makeFolder(space, { name: "Birds and other animals that fly", parent: animals });
  const tags = [
    await makeTag(space, { name: "Approved" }),
    await makeTag(space, { name: "Winter" }),
  ];
  await createField(system, {
    name: "Photographer",
    key: "photographer",
    required: true,
    pattern: "[A-Z].*",
    patternHint: "Begins with a capital",
  });
  const texts = {
    en: { alt: "A dog in the snow", title: "Dog" },
    de: { alt: "Ein Hund im Schnee" },
    ar: { alt: "كلب في الثلج" },
  };
  for (let index = 0; index < 12; index += 1) await makeAsset(space, { folder: animals, tags });
  await makeAsset(space, { name: "locked.png", locked: "Printed on Friday", texts });
  await makeAsset(space, { name: "private.png", private: true, focus: "10x10:11x11" });
  await makeAsset(space, { name: "thrown away.png", trashed: true });
  const picture = await makePicture({ width: 400, height: 300, pattern: "noise" });
  await uploadBytes(system, "half.jpg", picture.subarray(0, picture.length / 2));
  const photo = await makePicture({
    width: 400,
    height: 300,
    exif: { make: "Fujifilm", model: "X-T5", iso: 200, fNumber: "28/10" },
    iptc: { title: "Dog", caption: "A dog in the snow" },
  });
  const assetId = await uploadBytes(system, "dog.jpg", photo, animals);
  const { token } = await inviteMember(admin.actor, { email: "new@example.com", role: "viewer" });
  await createToken(admin.actor, { name: "Website", role: "viewer", scopes: [], expiresAt: null });
  return { space, admin, assetId, folderId: animals.id, invitationToken: token };
}

/** The screens that have an address, by what one would call them. */
export function screensOf(showcase: Showcase): Record<string, string> {
  const { space, assetId, folderId, invitationToken } = showcase;
  const base = `/spaces/${space.id}`;
  const settings = ["languages", "fields", "tags", "people", "tokens", "storage", "space"];
  return {
    library: `${base}/assets`,
    "library as a list": `${base}/assets?layout=list`,
    "a folder without the folders inside, filtered": `${base}/assets?folder=${folderId}&sub=no&kinds=image&missing=alt:de`,
    "nothing found": `${base}/assets?q=unfindable&kinds=image`,
    trash: `${base}/assets?view=trash`,
    gaps: `${base}/gaps`,
    details: `${base}/assets?asset=${assetId}`,
    "details of nothing": `${base}/assets?asset=999999`,
    "asset page": `${base}/assets/${assetId}`,
    "focus picker": `${base}/assets/${assetId}/focus`,
    activity: `${base}/activity`,
    "review deck": `${base}/review`,
    ...Object.fromEntries(
      settings.map((name) => [`settings, ${name}`, `${base}/settings/${name}`]),
    ),
    account: "/account",
    "a page that is not there": `${base}/nowhere`,
    "an invitation for somebody signed in": `/invite/${invitationToken}`,
    "a set-up link that is used up": "/setup/used",
    "an invitation that is gone": "/invite/gone",
  };
}
