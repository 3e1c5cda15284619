/** What is told about the library as a whole: completeness, texts worth a look, the activity narrowed. */
export const reports = {
  completeness: {
    whole: "{complete, number} of {looked, number} have every required text",
    sample: "Of {looked, number} looked at, {complete, number} have every required text",
  },
  alt: {
    title: "Alt texts worth a look",
    language: "Language",
    kind: "What is wrong with it",
    every: "Anything",
    kinds: {
      file_name: "Looks like a file name",
      too_long: "Too long",
      says_image: "Says that it is an image",
      same_as_title: "Same as the title",
      repeated: "Same as of another picture",
    },
    looked:
      "{found, plural, =0 {None} one {One} other {{found, number}}} of {looked, plural, one {one asset} other {{looked, number} assets}} looked at",
    further: "Look at older ones",
    failed: "The alt texts could not be looked at",
  },
  activity: {
    who: "By whom",
    everybody: "Everybody",
    you: "{name} (you)",
    token: "{name} (API token)",
    what: "About what",
    everything: "Everything",
    subjects: {
      asset: "Assets",
      folder: "Folders",
      tag: "Tags",
      collection: "Collections",
      taxonomy: "Taxonomies",
      field: "Fields",
      language: "Languages",
      preset: "Presets",
      member: "People",
      token: "API tokens",
      space: "The space",
    },
    nothing: "Nothing like that happened",
    nothingText: "Choose somebody else, or everything.",
    noneSoFar: "Nothing like that among the newest. Older ones may have some.",
  },
  trash: { goes: "until {at, date, ::MMMd}" },
};
