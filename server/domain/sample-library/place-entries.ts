import type { SampleEntry } from "./sample-asset.ts";

export const placeEntries: readonly SampleEntry[] = [
  {
    key: "cityAtNight",
    name: "skyline-night-v3-final.jpg",
    folder: "Places/Cities",
    tags: ["architecture", "night", "homepage"],
    focused: true,
    lockReason: "In print: annual report, page 3",
    texts: {
      en: {
        alt: "A skyline with lit windows and one tall tower, mirrored in the river at night.",
        title: "Skyline at night",
      },
      de: {
        alt: "Eine Skyline mit erleuchteten Fenstern und einem hohen Turm spiegelt sich nachts im Fluss.",
        title: "Skyline bei Nacht",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Une ligne de gratte-ciel aux fenêtres éclairées et une haute tour se reflètent la nuit dans le fleuve.",
        title: "La ville la nuit",
      },
    },
  },
  {
    key: "rainyWindow",
    name: "Rainy window.jpg",
    folder: "Places/Cities",
    tags: ["night", "background"],
    texts: {
      en: {
        alt: "Raindrops on a window at night, the lights behind it only coloured discs.",
        title: "Rain on the window",
      },
      de: {
        alt: "Regentropfen an einem Fenster bei Nacht, die Lichter dahinter nur farbige Scheiben.",
        title: "Regen am Fenster",
      },
    },
  },
  {
    key: "archesAndStairs",
    name: "arcos y escaleras.jpg",
    folder: "Places/Cities",
    tags: ["architecture", "illustration"],
    focused: true,
    texts: {
      en: {
        alt: "Pink walls with arches, and a broad flight of stairs up to a turquoise doorway.",
        title: "Arches and stairs",
      },
      de: {
        alt: "Rosa Mauern mit Bögen und eine breite Treppe hinauf zu einer türkisfarbenen Tür.",
        title: "Bögen und Treppe",
      },
      fr: {
        alt: "Des murs roses percés d’arcs et un large escalier menant à une porte turquoise.",
        title: "Arcs et escalier",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "balconies",
    name: "Balkone, Südfassade.jpg",
    folder: "Places/Cities",
    tags: ["architecture"],
    focused: true,
    texts: {
      en: {
        alt: "Rows of white balconies with coloured awnings; on one of them somebody in red looks out.",
        title: "Balconies, south side",
      },
      de: {
        alt: "Reihen weißer Balkone mit bunten Markisen; auf einem schaut jemand in Rot heraus.",
        title: "Balkone, Südseite",
        copyright: "© 2026 Brise & Söhne",
      },
    },
  },
  {
    key: "canalHouses",
    name: "Gracht met boot.jpg",
    folder: "Places/Cities",
    tags: ["architecture", "sea"],
    texts: {
      en: {
        alt: "Narrow gabled houses in many colours along a canal, a blue boat in front of them.",
        title: "Houses along the canal",
      },
      fr: {
        alt: "D’étroites maisons à pignon de toutes les couleurs au bord d’un canal, un bateau bleu devant.",
        title: "Maisons au bord du canal",
      },
    },
  },
  {
    key: "lighthouse",
    name: "Phare de la pointe.jpg",
    folder: "Places/Coast",
    tags: ["sea", "architecture", "sunrise & sunset"],
    focused: true,
    texts: {
      en: {
        alt: "A red and white lighthouse on a cliff sends its beam under dark evening clouds.",
        title: "Lighthouse on the cliff",
      },
      de: {
        alt: "Ein rot-weißer Leuchtturm auf einer Klippe schickt seinen Strahl unter dunkle Abendwolken.",
        title: "Leuchtturm auf der Klippe",
      },
      fr: {
        alt: "Un phare rouge et blanc sur une falaise lance son faisceau sous de sombres nuages du soir.",
        title: "Le phare sur la falaise",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "seaSunset",
    name: "夕焼けの海.jpg",
    folder: "Places/Coast",
    tags: ["sea", "sunrise & sunset", "background"],
    focused: true,
    texts: {
      en: {
        alt: "The sun stands low over a calm sea and draws a path of light across the water.",
        title: "Sunset at sea",
      },
      de: {
        alt: "Die Sonne steht tief über ruhiger See und zieht eine Bahn aus Licht über das Wasser.",
        title: "Sonnenuntergang auf See",
      },
    },
  },
  {
    key: "coralReef",
    name: "サンゴ礁.jpg",
    folder: "Places/Coast",
    tags: ["sea", "illustration"],
    focused: true,
    texts: {
      en: {
        alt: "A school of orange fish above colourful corals, shafts of light falling through blue water.",
        title: "Coral reef",
      },
      fr: {
        alt: "Un banc de poissons orange au-dessus de coraux colorés, des rais de lumière dans l’eau bleue.",
        title: "Récif de corail",
      },
    },
  },
  {
    key: "sailingBoats",
    name: "Regatta 🌊 day 2.jpg",
    folder: "Press",
    tags: ["sea"],
    focused: true,
    texts: {
      en: {
        alt: "A sailing boat with white sails and a red stripe on a bright blue sea, two more far behind.",
        title: "Regatta, second day",
        copyright: "© 2026 Regatta press office",
      },
      de: {
        alt: "Ein Segelboot mit weißen Segeln und rotem Streifen auf blauer See, zwei weitere weit dahinter.",
        title: "Regatta, zweiter Tag",
        copyright: "© 2026 Pressestelle der Regatta",
      },
    },
  },
];
