import type { Actor } from "#lib/actor.ts";
import type { Asset } from "#lib/asset.ts";
import type { Collection, Folder, Space, Tag, Taxonomy } from "#lib/library.ts";
import type { Role, Scope } from "#lib/roles.ts";
import { database } from "#server/db/database.ts";
import { editAssetTexts } from "#server/domain/assets/edit-asset-texts.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { lockAssets } from "#server/domain/assets/lock-assets.ts";
import { setAssetFocus } from "#server/domain/assets/set-asset-focus.ts";
import { setAssetPrivacy } from "#server/domain/assets/set-asset-privacy.ts";
import { tagAssets } from "#server/domain/assets/tag-assets.ts";
import { trashAssets } from "#server/domain/assets/trash-assets.ts";
import { changeCollections } from "#server/domain/collections/change-collections.ts";
import { createFolder } from "#server/domain/folders/create-folder.ts";
import { createSpace } from "#server/domain/spaces/create-space.ts";
import { createTag } from "#server/domain/tags/create-tag.ts";
import { createTaxonomy } from "#server/domain/taxonomies/create-taxonomy.ts";
import type { TermTree } from "#server/domain/taxonomies/term-tree.ts";
import { storePicture } from "./store-picture.ts";

let made = 0;

/** A name that no other thing of this test file has: `folder 3`. */
function freshName(noun: string): string {
  made += 1;
  return `${noun} ${made}`;
}

/** The one who may do everything in a space, as the command line may. */
export function systemActor(space: { id: number }): Actor {
  return { kind: "system", spaceId: space.id, name: "Test" };
}

/** Someone with a role in a space, or a token of it. Writes nothing. */
export function makeActor(
  space: { id: number },
  who: Role | { tokenScopes: readonly Scope[]; role?: Role },
): Actor {
  made += 1;
  if (typeof who === "string")
    return { kind: "user", spaceId: space.id, userId: `user-${made}`, name: who, role: who };
  return {
    kind: "token",
    spaceId: space.id,
    tokenId: made,
    name: `token ${made}`,
    role: who.role ?? "admin",
    scopes: who.tokenScopes,
  };
}

/** A space; English only unless said otherwise. The first language is the default one. */
export function makeSpace(
  options: { name?: string; languages?: string[]; defaultLanguage?: string } = {},
): Promise<Space> {
  return createSpace(
    { kind: "system", spaceId: 1, name: "Test" },
    { name: freshName("space"), ...options },
  );
}

export function makeFolder(
  space: { id: number },
  options: { name?: string; parent?: { id: number } | null } = {},
): Promise<Folder> {
  return createFolder(systemActor(space), {
    name: options.name ?? freshName("folder"),
    parentId: options.parent?.id ?? null,
  });
}

export function makeTag(
  space: { id: number },
  options: { name?: string; color?: string } = {},
): Promise<Tag> {
  return createTag(systemActor(space), {
    name: options.name ?? freshName("tag"),
    ...(options.color && { color: options.color }),
  });
}

export async function makeCollection(
  space: { id: number },
  options: { name?: string; codename?: string; externalId?: string } = {},
): Promise<Collection> {
  const name = options.name ?? freshName("collection");
  const all = await changeCollections(systemActor(space), {
    changes: [{ kind: "create", ...options, name }],
  });
  const made = all.find((collection) => collection.name === name);
  if (!made) throw new Error(`no collection ${name}`);
  return made;
}

export function makeTaxonomy(
  space: { id: number },
  terms: TermTree[] = [],
  name = freshName("taxonomy"),
): Promise<Taxonomy> {
  return createTaxonomy(systemActor(space), { name, terms });
}

export type AssetOptions = {
  name?: string;
  folder?: { id: number } | null;
  /** By language, then by field: `{ de: { alt: "Ein Hund" } }`. Language "" is for texts without one. */
  texts?: Record<string, Record<string, string>>;
  tags?: readonly { id: number }[];
  focus?: string;
  private?: boolean;
  /** True, or the reason that is shown. */
  locked?: boolean | string;
  trashed?: boolean;
  width?: number;
  height?: number;
  externalId?: string;
  publishAt?: Date;
  expireAt?: Date;
};

/**
 * A small PNG in the library, with its bytes. Everything beyond the file is done by the use cases,
 * so `version` counts what was asked for.
 */
export async function makeAsset(space: { id: number }, options: AssetOptions = {}): Promise<Asset> {
  const actor = systemActor(space);
  const assetId = await storePicture(actor, {
    name: options.name ?? `${freshName("picture")}.png`,
    width: options.width ?? 64,
    height: options.height ?? 48,
    folderId: options.folder?.id ?? null,
    externalId: options.externalId ?? null,
  });
  const { publishAt, expireAt } = options;
  if (publishAt || expireAt)
    await database().prisma.asset.update({
      where: { id: assetId },
      data: { ...(publishAt && { publishAt }), ...(expireAt && { expireAt }) },
    });
  const assetIds = [assetId];
  const texts = Object.entries(options.texts ?? {}).flatMap(([language, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ field, language, value })),
  );
  if (texts.length > 0) await editAssetTexts(actor, { assetId, texts });
  if (options.tags?.length)
    await tagAssets(actor, { assetIds, add: options.tags.map((tag) => tag.id), remove: [] });
  if (options.focus) await setAssetFocus(actor, { assetId, focus: options.focus });
  if (options.private) await setAssetPrivacy(actor, { assetIds, isPrivate: true });
  if (options.trashed) await trashAssets(actor, { assetIds });
  if (options.locked)
    await lockAssets(actor, {
      assetIds,
      reason: typeof options.locked === "string" ? options.locked : "",
    });
  return getAsset(actor, { assetId });
}
