import type { SampleEntry } from "./sample-asset.ts";

export const natureEntries: readonly SampleEntry[] = [
  {
    key: "dawnRidges",
    name: "Morgenröte über den Bergen.jpg",
    folder: "Places/Mountains",
    tags: ["mountains", "landscape", "sunrise & sunset"],
    focused: true,
    texts: {
      en: {
        alt: "Mountain ridge behind mountain ridge in morning haze, the sun just above the farthest.",
        title: "Ridges at dawn",
      },
      de: {
        alt: "Bergkamm hinter Bergkamm im Morgendunst, die Sonne knapp über dem fernsten.",
        title: "Bergkämme im Morgengrauen",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Des crêtes se succèdent dans la brume du matin, le soleil juste au-dessus de la plus lointaine.",
        title: "Crêtes à l’aube",
      },
    },
  },
  {
    key: "lakeAtDusk",
    name: "Lake at dusk (panorama).jpg",
    folder: "Places/Mountains",
    tags: ["mountains", "landscape", "night"],
    texts: {
      en: {
        alt: "Violet hills and a moon mirrored in a still lake after sunset.",
        title: "Lake at dusk",
      },
      de: { title: "See in der Dämmerung" },
    },
  },
  {
    key: "cloudSea",
    name: "Above the clouds.webp",
    folder: "Places/Mountains",
    tags: ["mountains", "sunrise & sunset", "background"],
    texts: {
      en: {
        alt: "A summit stands like an island in a sea of clouds at sunrise.",
        title: "Above the clouds",
      },
      de: {
        alt: "Ein Gipfel ragt bei Sonnenaufgang wie eine Insel aus einem Wolkenmeer.",
        title: "Über den Wolken",
      },
    },
  },
  {
    key: "milkyWay",
    name: "IMG_4711 milky way.jpg",
    folder: "Places",
    tags: ["night", "landscape"],
    focused: true,
    texts: {
      en: {
        alt: "A lone tree on a hill, the Milky Way rising in the night sky beside it.",
        title: "Tree and Milky Way",
      },
    },
  },
  {
    key: "dunes",
    name: "كثبان الصحراء.jpg",
    folder: "Places/Deserts",
    tags: ["landscape", "background"],
    texts: {
      en: {
        alt: "Wind ripples on orange dunes under a clear blue sky.",
        title: "Dunes",
      },
      de: {
        alt: "Windrippel auf orangefarbenen Dünen unter klarem blauem Himmel.",
        title: "Dünen",
      },
      fr: {
        alt: "Rides de vent sur des dunes orangées sous un ciel bleu limpide.",
        title: "Dunes",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "desertCactus",
    name: "saguaro_sunset.jpg",
    folder: "Places/Deserts",
    tags: ["landscape", "illustration", "sunrise & sunset"],
    focused: true,
    texts: {
      en: {
        alt: "A saguaro cactus before a huge setting sun and red table mountains.",
        title: "Saguaro at sunset",
      },
      de: {
        alt: "Ein Saguaro-Kaktus vor einer riesigen untergehenden Sonne und roten Tafelbergen.",
        title: "Saguaro bei Sonnenuntergang",
      },
    },
  },
  {
    key: "riceTerraces",
    name: "Ruộng bậc thang.jpg",
    folder: "Places/Fields and woods",
    tags: ["landscape", "sunrise & sunset"],
    focused: true,
    texts: {
      en: {
        alt: "Rice terraces in bands of green and of water, a thatched hut among them, hills in mist behind.",
        title: "Rice terraces",
      },
      de: {
        alt: "Reisterrassen in Bändern aus Grün und Wasser, dazwischen eine strohgedeckte Hütte, dahinter Hügel im Dunst.",
        title: "Reisterrassen",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Rizières en terrasses, bandes de vert et d’eau, une hutte de chaume au milieu, des collines dans la brume.",
        title: "Rizières en terrasses",
      },
    },
  },
  {
    key: "mistyForest",
    name: "Nebelwald Süd.jpg",
    folder: "Places/Fields and woods",
    tags: ["landscape", "background"],
    texts: {
      en: {
        alt: "Rows of spruces fade into the morning mist, pale sun above them.",
        title: "Forest in mist",
      },
      de: {
        alt: "Reihen von Fichten verlieren sich im Morgennebel, darüber blasse Sonne.",
        title: "Wald im Nebel",
      },
      fr: {
        alt: "Des rangées d’épicéas se perdent dans la brume du matin sous un soleil pâle.",
        title: "Forêt dans la brume",
      },
    },
  },
  {
    key: "birches",
    name: "Birkenwäldchen im Oktober.jpg",
    folder: "Places/Fields and woods",
    tags: ["landscape"],
    texts: {
      en: {
        alt: "White birch trunks in autumn, golden leaves above and on the ground.",
        title: "Birches in October",
      },
      de: {
        alt: "Weiße Birkenstämme im Herbst, goldenes Laub oben und am Boden.",
        title: "Birken im Oktober",
        copyright: "© 2026 Brise & Söhne",
      },
    },
  },
];
