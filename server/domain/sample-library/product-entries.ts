import type { SampleEntry } from "./sample-asset.ts";

export const productEntries: readonly SampleEntry[] = [
  {
    key: "amberBottle",
    name: "Serum 30 ml – packshot.jpg",
    folder: "Products/Care",
    tags: ["product", "homepage"],
    focused: true,
    lockReason: "Approved for the spring catalogue",
    texts: {
      en: {
        alt: "An amber dropper bottle and a small white jar on a round plinth, peach background.",
        title: "Serum and cream",
      },
      de: {
        alt: "Eine Pipettenflasche aus Braunglas und ein kleiner weißer Tiegel auf einem runden Sockel, pfirsichfarbener Hintergrund.",
        title: "Serum und Creme",
        copyright: "© 2026 Brise & Söhne",
      },
      fr: {
        alt: "Un flacon compte-gouttes ambré et un petit pot blanc sur un socle rond, fond pêche.",
        title: "Sérum et crème",
        copyright: "© 2026 Brise & Fils",
      },
    },
  },
  {
    key: "stonewareCups",
    name: "Steinzeug-Becher, 4 Farben.jpg",
    folder: "Products/Küche",
    tags: ["product", "food & drink"],
    focused: true,
    isPrivate: true,
    texts: {
      en: {
        alt: "Five speckled stoneware cups in cream, red, teal and ochre, three of them stacked, beside a teal plate.",
        title: "Stoneware cups, four glazes",
      },
      de: {
        alt: "Fünf gesprenkelte Steinzeugbecher in Creme, Rot, Petrol und Ocker, drei davon gestapelt, neben einem petrolfarbenen Teller.",
        title: "Steinzeugbecher, vier Glasuren",
      },
    },
  },
  {
    key: "enamelMug",
    name: "Emaille-Becher freigestellt.png",
    folder: "Products/Küche",
    tags: ["product", "food & drink"],
    focused: true,
    texts: {
      en: {
        alt: "A dark green enamel mug of coffee with a line drawing of mountains, cut out.",
        title: "Enamel mug",
      },
      de: {
        alt: "Ein dunkelgrüner Emaillebecher mit Kaffee und einer Strichzeichnung von Bergen, freigestellt.",
        title: "Emaillebecher",
      },
      fr: { title: "Tasse émaillée" },
    },
  },
  {
    key: "studioShapes",
    name: "studio-shapes-wide.jpg",
    folder: "Brand/Backgrounds",
    tags: ["background", "product"],
    focused: true,
    texts: {
      en: {
        alt: "A yellow ball on a blue cylinder, a coral cone and smaller balls on lilac paper, empty space on the left.",
        title: "Studio shapes",
      },
      de: {
        alt: "Eine gelbe Kugel auf einem blauen Zylinder, ein korallenroter Kegel und kleinere Kugeln auf fliederfarbenem Papier, links freie Fläche.",
        title: "Studioformen",
      },
    },
  },
];
