import type { Museum } from "./museum.ts";

/** The screens that have an address, by the beginning of the names of their pictures. */
export function screensOf({ base, assets, invitationToken }: Museum): Record<string, string> {
  const list = `${base}/assets?sort=created`;
  const settings = [
    "languages",
    "fields",
    "tags",
    "collections",
    "taxonomies",
    "presets",
    "people",
    "tokens",
    "storage",
    "space",
  ];
  return {
    library: `${list}&layout=grid`,
    filtered: `${list}&layout=grid&kinds=image&missing=alt:fr`,
    table: `${list}&layout=list`,
    nothing: `${base}/assets?q=unfindable&kinds=image`,
    trash: `${base}/assets?view=trash`,
    asset: `${base}/assets/${assets.plain}`,
    "asset-film": `${base}/assets/${assets.film}`,
    "asset-broken": `${base}/assets/${assets.broken}`,
    "asset-locked": `${base}/assets/${assets.locked}`,
    "asset-gone": `${base}/assets/999999`,
    focus: `${base}/assets/${assets.plain}/focus`,
    "focus-film": `${base}/assets/${assets.film}/focus`,
    gaps: `${base}/gaps`,
    "gaps-queue": `${base}/gaps?text=alt:de`,
    "gaps-queue-arabic": `${base}/gaps?text=alt:ar`,
    review: `${base}/review`,
    activity: `${base}/activity`,
    exchange: `${base}/exchange`,
    account: "/account",
    ...Object.fromEntries(settings.map((name) => [name, `${base}/settings/${name}`])),
    missing: `${base}/nowhere`,
    invite: `/invite/${invitationToken}`,
  };
}

/** The screens for whoever is not signed in. */
export function publicScreensOf({ invitationToken }: Museum): Record<string, string> {
  return {
    "sign-in": "/sign-in",
    "invite-stranger": `/invite/${invitationToken}`,
    "setup-used": "/setup/used",
  };
}

/** The screens of a space that has nothing yet. */
export function emptyScreensOf({ archive }: Museum): Record<string, string> {
  const base = `/spaces/${archive.space.id}`;
  return {
    "empty-library": `${base}/assets`,
    "empty-table": `${base}/assets?layout=list`,
    "empty-trash": `${base}/assets?view=trash`,
    "empty-gaps": `${base}/gaps`,
    "empty-review": `${base}/review`,
    "empty-activity": `${base}/activity`,
    "empty-tags": `${base}/settings/tags`,
    "empty-presets": `${base}/settings/presets`,
    "empty-tokens": `${base}/settings/tokens`,
    "empty-storage": `${base}/settings/storage`,
  };
}
