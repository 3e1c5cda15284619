const motifs =
  "harbour sunset forest bridge market team office product portrait skyline winter garden factory river festival museum kitchen station meadow workshop".split(
    " ",
  );
const manners =
  "red blue wide close aerial detail evening morning group empty crowd macro panorama night rainy sunny".split(
    " ",
  );
const places =
  "berlin vienna zurich hamburg paris lyon oslo madrid porto milan ghent tallinn".split(" ");
const uses = "press campaign archive draft brand hero print social web intern banner cover".split(
  " ",
);

/** Sixty names; an asset carries those of its motif, its manner and its place. */
export const tagNames = [...motifs, ...manners, ...places, ...uses];

/** Words that many assets share: each stands in one of twenty. */
export const commonWords = motifs;

export type GeneratedFolder = { id: number; parentId: number | null; name: string; path: string };

/** 20 folders at the top, 9 in each, and one below each of the first three of those: 260. */
export function generateFolders(): GeneratedFolder[] {
  const folders: GeneratedFolder[] = [];
  function add(parent: GeneratedFolder | null, name: string): GeneratedFolder {
    const id = folders.length + 1;
    const folder = {
      id,
      parentId: parent?.id ?? null,
      name,
      path: `${parent?.path ?? "/"}${id}/`,
    };
    folders.push(folder);
    return folder;
  }
  for (const motif of motifs) {
    const top = add(null, `${motif} library`);
    for (let index = 0; index < 9; index++) {
      const inner = add(top, `${places[index]} ${2016 + index}`);
      if (index < 3) add(inner, "selection");
    }
  }
  return folders;
}

export type GeneratedAsset = {
  id: number;
  /** Six letters and digits that only this asset's name has. */
  code: string;
  name: string;
  folderId: number | null;
  /** Indexes into `tagNames`. */
  tags: number[];
  texts: { field: string; language: string; value: string }[];
  size: number;
  createdAt: number;
  isPrivate: boolean;
  isLocked: boolean;
  isTrashed: boolean;
};

const firstDay = Date.UTC(2022, 0, 1);
const lastDay = Date.UTC(2026, 9, 1);

/** The same assets for the same count on every machine, oldest first. */
export function* generateAssets(count: number, folderCount: number): Generator<GeneratedAsset> {
  const random = seededRandom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const step = (lastDay - firstDay) / count;
  for (let index = 0; index < count; index++) {
    const [m, n, p] = [below(motifs.length), below(manners.length), below(places.length)];
    const [motif = "", manner = "", place = ""] = [motifs[m], manners[n], places[p]];
    const id = index + 1;
    // Multiplying by an odd number modulo a power of two repeats nothing.
    const code = ((Math.imul(id, 0x9e3779b1) >>> 0) + 36 ** 6).toString(36).slice(-7);
    const texts = [
      { field: "title", language: "en", value: `${motif} ${manner} in ${place}` },
      { field: "title", language: "de", value: `${motif} ${manner} (${place})` },
      { field: "copyright", language: "en", value: `© ${2016 + (id % 10)} Studio ${place}` },
    ];
    if (random() > 0.15)
      texts.push({
        field: "alt",
        language: "en",
        value: `A ${manner} view of the ${motif} in ${place}, shot ${id}`,
      });
    if (random() > 0.4)
      texts.push({
        field: "alt",
        language: "de",
        value: `Eine Aufnahme für Übersichten: ${motif}, ${manner}, ${place}`,
      });
    const tags = [m, motifs.length + n];
    if (random() < 0.5) tags.push(motifs.length + manners.length + p);
    if (random() < 0.2)
      tags.push(motifs.length + manners.length + places.length + below(uses.length));
    yield {
      id,
      code,
      name: `${motif}-${manner}-${place}-${code}.jpg`,
      folderId: random() < 0.03 ? null : 1 + below(folderCount),
      tags,
      texts,
      size: 200_000 + below(4_000_000),
      createdAt: Math.floor(firstDay + index * step + random() * step),
      isPrivate: random() < 0.01,
      isLocked: random() < 0.02,
      isTrashed: random() < 0.01,
    };
  }
}

/** Mulberry32: the same numbers from the same seed, from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
