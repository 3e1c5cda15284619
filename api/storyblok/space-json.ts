import type { Field, Language, Space } from "#lib/library.ts";

/** The parts of the vendor's SpaceDetail that say something of assets. */
export type SpaceJson = {
  id: number;
  name: string;
  euid: null;
  region: string;
  owner_id: number;
  parent_id: null;
  environments: { name: string; location: string }[];
  stories_count: number;
  assets_count: number;
  default_lang_name: string;
  languages: { code: string; name: string }[];
  asset_custom_meta_data_schema: FieldJson[];
  translatable_asset_fields: string[];
  /** The vendor's own spelling. */
  required_assest_fields: string[];
};

export type FieldJson = {
  key: string;
  display_name: string;
  regex: string | null;
  regex_message: string | null;
  required: boolean;
  translatable: boolean;
  filetypes: string[];
};

export function spaceJson({
  space,
  fields,
  languages,
}: {
  space: Space;
  fields: readonly Field[];
  languages: readonly Language[];
}): SpaceJson {
  const builtIn = fields.filter((field) => field.builtIn);
  return {
    id: space.id,
    name: space.name,
    euid: null,
    region: "eu",
    owner_id: 0,
    parent_id: null,
    environments: [],
    stories_count: 0,
    assets_count: space.assetCount,
    default_lang_name: languages.find((language) => language.isDefault)?.name ?? "",
    // The vendor lists the languages beside the default one.
    languages: languages
      .filter((language) => !language.isDefault)
      .map(({ code, name }) => ({ code, name })),
    asset_custom_meta_data_schema: fields.filter((field) => !field.builtIn).map(fieldJson),
    translatable_asset_fields: builtIn.filter((one) => one.translatable).map((one) => one.key),
    required_assest_fields: builtIn.filter((one) => one.required).map((one) => one.key),
  };
}

function fieldJson(field: Field): FieldJson {
  return {
    key: field.key,
    display_name: field.name,
    regex: field.pattern,
    regex_message: field.patternHint,
    required: field.required,
    translatable: field.translatable,
    filetypes: [],
  };
}
