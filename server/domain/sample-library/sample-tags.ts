/** Tags of the sample library; colours as `#rrggbb`. */
export const sampleTags = [
  { name: "landscape", colour: "#3f8f5f" },
  { name: "sea", colour: "#2b7fb8" },
  { name: "mountains", colour: "#6d78a8" },
  { name: "night", colour: "#4b3f9e" },
  { name: "sunrise & sunset", colour: "#e07a3f" },
  { name: "architecture", colour: "#b0597a" },
  { name: "flowers", colour: "#d9477d" },
  { name: "food & drink", colour: "#b5852a" },
  { name: "product", colour: "#2f8f8a" },
  { name: "illustration", colour: "#8a5cc2" },
  { name: "background", colour: "#7a828c" },
  { name: "winter", colour: "#5aa5d6" },
  { name: "homepage", colour: "#c0392f" },
] as const;

export type SampleTagName = (typeof sampleTags)[number]["name"];
