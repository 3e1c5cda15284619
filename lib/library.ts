import type { RenditionPreset } from "./rendition-preset.ts";
import type { Role, Scope } from "./roles.ts";

/** Folders, tags, languages, fields and people, as the screens know them. */

export type Folder = {
  id: number;
  uuid: string;
  parentId: number | null;
  name: string;
  /** Assets directly in it that are not in the trash. */
  assetCount: number;
};

export type Tag = { id: number; uuid: string; name: string; color: string; assetCount: number };

/** A drawer that an asset lies in, beside its folder. Every space has a default one. */
export type Collection = {
  id: number;
  uuid: string;
  name: string;
  codename: string;
  externalId: string | null;
  isDefault: boolean;
  position: number;
  updatedAt: number;
};

/** What assets are filed under. `parentId` makes a tree of the terms of a taxonomy. */
export type Term = {
  id: number;
  uuid: string;
  taxonomyId: number;
  parentId: number | null;
  name: string;
  codename: string;
  externalId: string | null;
  position: number;
};

export type Taxonomy = {
  id: number;
  uuid: string;
  name: string;
  codename: string;
  externalId: string | null;
  position: number;
  updatedAt: number;
  /** All of them, those of one parent in their order. */
  terms: Term[];
};

export type Language = {
  id: number;
  uuid: string;
  code: string;
  name: string;
  isDefault: boolean;
  position: number;
  fallbackCode: string | null;
  /** One that is not keeps its texts and asks for none. */
  isActive: boolean;
  externalId: string | null;
};

export type Field = {
  id: number;
  key: string;
  name: string;
  builtIn: boolean;
  multiline: boolean;
  translatable: boolean;
  required: boolean;
  pattern: string | null;
  patternHint: string | null;
  position: number;
};

export type Space = {
  id: number;
  uuid: string;
  name: string;
  defaultLanguage: string;
  assetCount: number;
  trashCount: number;
};

/** What every screen of a space needs to draw itself. */
export type SpaceOverview = {
  space: Space;
  languages: Language[];
  fields: Field[];
  folders: Folder[];
  tags: Tag[];
  presets: RenditionPreset[];
  collections: Collection[];
  taxonomies: Taxonomy[];
  /** Days until what is in the trash goes for good; null when it stays. */
  trashDays: number | null;
  /** How far the sample library is drawn; null when none is being drawn. */
  filling: { done: number; total: number } | null;
};

export type Member = { userId: string; name: string; email: string; role: Role; joinedAt: number };

export type Invitation = {
  id: number;
  email: string;
  role: Role;
  invitedByName: string;
  createdAt: number;
  expiresAt: number;
};

export type ApiToken = {
  id: number;
  name: string;
  hint: string;
  role: Role;
  scopes: Scope[];
  createdAt: number;
  expiresAt: number | null;
  lastUsedAt: number | null;
  revokedAt: number | null;
};
