import type { SampleEntry } from "./sample-asset.ts";

export const brandEntries: readonly SampleEntry[] = [
  {
    key: "waveMark",
    name: "brise-mark.png",
    folder: "Brand/Logos",
    tags: ["illustration"],
    lockReason: "The approved mark; only the brand team changes it",
    texts: {
      en: {
        alt: "Brise & Sons: a round mark with an orange sky above blue and white waves.",
        title: "Mark, full colour",
      },
      de: {
        alt: "Brise & Söhne: ein rundes Zeichen mit orangefarbenem Himmel über blauen und weißen Wellen.",
        title: "Zeichen, vollfarbig",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Brise & Fils : un signe rond, ciel orange au-dessus de vagues bleues et blanches.",
        title: "Emblème en couleurs",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "pictureIcon",
    name: "icon-picture.svg",
    folder: "Brand/Icons",
    tags: ["illustration"],
    texts: {
      en: {
        alt: "Icon: a white picture frame with a mountain on a violet to pink square.",
        title: "Picture icon",
      },
    },
  },
  {
    key: "seasonBadges",
    name: "season badges.png",
    folder: "Brand/Icons",
    tags: ["illustration", "winter"],
    texts: {
      en: {
        alt: "Four round badges for the seasons: a pink blossom, a yellow sun, a brown leaf and a blue snowflake.",
        title: "Season badges",
      },
      de: {
        alt: "Vier runde Abzeichen für die Jahreszeiten: rosa Blüte, gelbe Sonne, braunes Blatt und blaue Schneeflocke.",
        title: "Abzeichen der Jahreszeiten",
      },
    },
  },
  {
    key: "satinWaves",
    name: "satin-teal-wide.jpg",
    folder: "Brand/Backgrounds",
    tags: ["background"],
    texts: {
      en: { alt: "Soft folds of shiny teal satin.", title: "Teal satin" },
      de: { alt: "Weiche Falten aus glänzendem petrolgrünem Satin.", title: "Satin in Petrol" },
      fr: { alt: "Plis souples d’un satin bleu-vert brillant.", title: "Satin bleu-vert" },
    },
  },
  {
    key: "inkMarble",
    name: "marble — ink & gold.webp",
    folder: "Brand/Backgrounds",
    tags: ["background", "illustration"],
    texts: {
      en: {
        alt: "Dark blue and violet ink runs through white, with fine veins of gold.",
        title: "Ink and gold",
      },
      fr: {
        alt: "De l’encre bleu nuit et violette coule dans du blanc, veinée d’or.",
        title: "Encre et or",
      },
    },
  },
  {
    key: "jungleLeaves",
    name: "jungle print.webp",
    folder: "Brand/Patterns",
    tags: ["illustration", "background"],
    texts: {
      en: {
        alt: "Monstera and palm leaves around an empty middle on coral red.",
        title: "Jungle print",
      },
      de: {
        alt: "Monstera- und Palmblätter rund um eine freie Mitte auf Korallenrot.",
        title: "Dschungeldruck",
      },
    },
  },
  {
    key: "blueTiles",
    name: "azulejos.jpg",
    folder: "Brand/Patterns",
    tags: ["architecture", "background"],
    focused: true,
    texts: {
      en: {
        alt: "Blue and white flower tiles with yellow corners; one tile among them is red.",
        title: "Blue tiles, one red",
      },
      fr: {
        alt: "Carreaux à fleurs bleues et blanches, angles jaunes ; un seul est rouge.",
        title: "Carreaux bleus, un rouge",
      },
    },
  },
];
