import type { SampleEntry } from "./sample-asset.ts";

export const editorialEntries: readonly SampleEntry[] = [
  {
    key: "fruitStillLife",
    name: "Nature morte aux poires.jpg",
    folder: "Editorial",
    tags: ["food & drink"],
    focused: true,
    texts: {
      en: {
        alt: "Two pears, plums and a bowl of oranges beside a blue glazed jug, lit from the left.",
        title: "Still life with pears",
      },
      fr: {
        alt: "Deux poires, des prunes et un bol d’oranges près d’une cruche bleue, éclairés par la gauche.",
        title: "Nature morte aux poires",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "coffeeFromAbove",
    name: "Kaffee & Croissant.jpg",
    folder: "Editorial",
    tags: ["food & drink", "homepage"],
    focused: true,
    texts: {
      en: {
        alt: "From above: a cup of coffee with a leaf of milk foam, a croissant, a notebook with an orange pencil.",
        title: "Coffee and croissant",
      },
      de: {
        alt: "Von oben: eine Tasse Kaffee mit einem Blatt aus Milchschaum, ein Croissant, ein Notizblock mit orangefarbenem Stift.",
        title: "Kaffee und Croissant",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Vue de dessus : une tasse de café ornée d’une feuille de mousse, un croissant, un carnet et un crayon orange.",
        title: "Café et croissant",
      },
    },
  },
  {
    key: "backlitLeaf",
    name: "leaf-macro_0382.jpg",
    folder: "Editorial",
    tags: ["background"],
    texts: {
      en: {
        alt: "A green leaf from very near against the light, with veins and drops of dew.",
        title: "Leaf against the light",
      },
    },
  },
  {
    key: "cranesInFlight",
    name: "鶴の群れ.jpg",
    folder: "Editorial/Illustrations",
    tags: ["illustration", "mountains"],
    focused: true,
    texts: {
      en: {
        alt: "A flock of cranes crosses a huge orange sun above mountains in ink wash.",
        title: "Cranes in flight",
      },
      de: {
        alt: "Ein Zug Kraniche fliegt an einer riesigen orangefarbenen Sonne vorbei über getuschte Berge.",
        title: "Kraniche im Flug",
      },
      fr: {
        alt: "Un vol de grues passe devant un immense soleil orange au-dessus de montagnes au lavis.",
        title: "Grues en vol",
      },
    },
  },
  {
    key: "gridPoster",
    name: "Poster 100 Jahre.jpg",
    folder: "Editorial/Illustrations",
    tags: ["illustration"],
    lockReason: "Signed off by the artist; no crops",
    texts: {
      en: {
        alt: "Poster of circles, bars and triangles on a grid, in red, blue, yellow, black and green on cream paper.",
        title: "Centenary poster",
      },
      de: {
        alt: "Plakat aus Kreisen, Balken und Dreiecken im Raster, in Rot, Blau, Gelb, Schwarz und Grün auf cremefarbenem Papier.",
        title: "Plakat zum Hundertsten",
      },
    },
  },
  {
    key: "contourMap",
    name: "Wanderkarte Blatt 7.png",
    folder: "Editorial/Illustrations",
    tags: ["illustration", "mountains"],
    focused: true,
    isPrivate: true,
    texts: {
      en: {
        alt: "A map with contour lines and two lakes; a dashed red route leads to a pin on the summit.",
        title: "Hiking map, sheet 7",
      },
      de: { title: "Wanderkarte, Blatt 7", copyright: "© 2026 Brise & Söhne" },
    },
  },
];
