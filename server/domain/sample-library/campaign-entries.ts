import type { SampleEntry } from "./sample-asset.ts";

export const campaignEntries: readonly SampleEntry[] = [
  {
    key: "tulipRows",
    name: "Tulpenfelder mit Mühle.jpg",
    folder: "Campaigns/Spring 2027/Hero pictures",
    tags: ["flowers", "landscape", "homepage"],
    focused: true,
    texts: {
      en: {
        alt: "Rows of tulips in red, yellow, pink, white and violet run towards a windmill on the horizon.",
        title: "Tulip fields with windmill",
      },
      de: {
        alt: "Reihen roter, gelber, rosa, weißer und violetter Tulpen laufen auf eine Windmühle am Horizont zu.",
        title: "Tulpenfelder mit Windmühle",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Des rangs de tulipes rouges, jaunes, roses, blanches et violettes filent vers un moulin à l’horizon.",
        title: "Champs de tulipes et moulin",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "poppyMeadow",
    name: "coquelicot à l’aube.webp",
    folder: "Campaigns/Spring 2027/Hero pictures",
    tags: ["flowers", "sunrise & sunset"],
    focused: true,
    texts: {
      en: {
        alt: "One red poppy stands sharp in front of a blurred meadow in low golden light.",
        title: "Poppy at daybreak",
      },
      de: { title: "Mohnblume bei Tagesanbruch" },
      fr: {
        alt: "Un coquelicot rouge se détache, net, sur une prairie floue dans une lumière dorée.",
        title: "Coquelicot à l’aube",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "hotAirBalloons",
    name: "Balloons at sunrise 🎈.jpg",
    folder: "Campaigns/Spring 2027",
    tags: ["sunrise & sunset", "homepage"],
    focused: true,
    texts: {
      en: {
        alt: "Six striped hot-air balloons float over hazy hills at sunrise; the nearest is red, cream and orange.",
        title: "Balloons at sunrise",
      },
      de: {
        alt: "Sechs gestreifte Heißluftballons schweben bei Sonnenaufgang über dunstigen Hügeln; der nächste ist rot, creme und orange.",
        title: "Ballons bei Sonnenaufgang",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Six montgolfières rayées flottent au-dessus de collines brumeuses au lever du soleil.",
        title: "Montgolfières au lever du soleil",
      },
    },
  },
  {
    key: "dahlia",
    name: "Dahlia, macro.jpg",
    folder: "Campaigns/Spring 2027",
    tags: ["flowers", "background"],
    focused: true,
    texts: {
      en: {
        alt: "A pink dahlia fills the picture; its petals spiral around an orange heart.",
        title: "Dahlia from very near",
      },
      de: {
        alt: "Eine rosa Dahlie füllt das Bild; ihre Blütenblätter drehen sich um eine orange Mitte.",
        title: "Dahlie aus nächster Nähe",
      },
    },
  },
  {
    key: "vaseOfFlowers",
    name: "Ranunkeln am Fenster.jpg",
    folder: "Campaigns/Spring 2027",
    tags: ["flowers"],
    focused: true,
    texts: {
      en: {
        alt: "Pink, cream and yellow ranunculus with eucalyptus in a ribbed white vase, window light on the wall behind.",
        title: "Ranunculus by the window",
      },
      de: {
        alt: "Rosa, cremefarbene und gelbe Ranunkeln mit Eukalyptus in einer gerippten weißen Vase, Fensterlicht auf der Wand dahinter.",
        title: "Ranunkeln am Fenster",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Renoncules roses, crème et jaunes avec de l’eucalyptus dans un vase blanc cannelé, près d’une fenêtre.",
        title: "Renoncules près de la fenêtre",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "sunriseRoadPoster",
    name: "affiche-été-2027.jpg",
    folder: "Campaigns/Spring 2027",
    tags: ["illustration", "sunrise & sunset"],
    focused: true,
    isPrivate: true,
    texts: {
      en: {
        alt: "Travel poster: a small car with luggage on its roof drives along a winding road, a sun with broad rays behind red hills.",
        title: "Summer poster, first draft",
      },
      fr: {
        alt: "Affiche de voyage : une petite voiture, bagages sur le toit, suit une route sinueuse devant un soleil rayonnant.",
        title: "Affiche de l’été, première esquisse",
      },
    },
  },
  {
    key: "alpineGlow",
    name: "alpenglow-2400.jpg",
    folder: "Campaigns/Winter 2026/Hero pictures",
    tags: ["mountains", "landscape", "winter", "homepage"],
    focused: true,
    lockReason: "On the homepage until the end of February",
    texts: {
      en: {
        alt: "Snowy peaks glow orange in the last light above valleys in blue shade.",
        title: "Alpenglow",
      },
      de: {
        alt: "Verschneite Gipfel leuchten orange im letzten Licht über Tälern im blauen Schatten.",
        title: "Alpenglühen",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Des sommets enneigés rougeoient dans la dernière lumière au-dessus de vallées bleutées.",
        title: "Lueur alpine",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "aurora",
    name: "Norðurljós yfir tjaldi.jpg",
    folder: "Campaigns/Winter 2026/Hero pictures",
    tags: ["night", "winter"],
    focused: true,
    texts: {
      en: {
        alt: "Green and violet northern lights above dark spruces; below them a tent glows yellow.",
        title: "Northern lights over a tent",
      },
      de: {
        alt: "Grüne und violette Nordlichter über dunklen Fichten; darunter leuchtet ein Zelt gelb.",
        title: "Nordlicht über dem Zelt",
      },
      fr: {
        alt: "Aurore boréale verte et violette au-dessus d’épicéas sombres ; une tente luit en jaune.",
        title: "Aurore boréale et tente",
      },
    },
  },
  {
    key: "winterCabin",
    name: "Winterhütte ❄️.jpg",
    folder: "Campaigns/Winter 2026",
    tags: ["winter", "landscape", "illustration"],
    focused: true,
    texts: {
      en: {
        alt: "A red cabin with lit windows and a smoking chimney among snow-laden spruces.",
        title: "Cabin in the snow",
      },
      de: {
        alt: "Eine rote Hütte mit erleuchteten Fenstern und rauchendem Schornstein zwischen verschneiten Fichten.",
        title: "Hütte im Schnee",
        copyright: "© 2026 Brise & Söhne",
      },
    },
  },
];
