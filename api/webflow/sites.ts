import type { Language } from "#lib/library.ts";
import { objectId } from "#lib/object-id.ts";
import { getSpaceFacts } from "#server/domain/spaces/get-space-facts.ts";
import type { Work } from "./as-actor.ts";

/** The parts of the vendor's Site that say which locales an asset's text may be in. */
export type SiteJson = {
  id: string;
  displayName: string;
  createdOn: string;
  locales: { primary: LocaleJson | null; secondary: LocaleJson[] };
};

type LocaleJson = { id: string; displayName: string; tag: string; enabled: boolean };

export const showSite: Work = async (actor, c) => {
  const { space, languages, createdAt } = await getSpaceFacts(actor);
  const primary = languages.find((language) => language.isDefault);
  const site: SiteJson = {
    id: objectId("space", space.id),
    displayName: space.name,
    createdOn: new Date(createdAt).toISOString(),
    locales: {
      primary: primary ? localeJson(primary) : null,
      secondary: languages.filter((language) => !language.isDefault).map(localeJson),
    },
  };
  return c.json(site);
};

function localeJson({ id, name, code }: Language): LocaleJson {
  return { id: objectId("language", id), displayName: name, tag: code, enabled: true };
}
