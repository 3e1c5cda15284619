export const palette = {
  title: "Find a command or a place",
  placeholder: "What do you want to do, or where to?",
  none: "Nothing fits.",
  section: {
    selection: "{count, plural, one {With “{name}”} other {With the {count, number} selected}}",
    recent: "Recent",
    go: "Go to",
    folders: "Folders",
    tags: "Tags",
    filters: "Saved filters",
    assets: "Assets",
  },
  searchFor: "Search the library for “{text}”",
  fill: "Fill the gaps",
  shortcuts: "Show the keys",
  sheet: {
    title: "Keys",
    off: "Single-letter keys are switched off in your account.",
    account: "Change that in your account",
    queue: "In the queue of gaps",
    saveNext: "Save and go on",
    skip: "Skip",
    previous: "Previous",
    decorative: "Decorative",
  },
  preferences: {
    title: "Keys",
    letterKeys: "Single-letter keys",
    letterKeysHint:
      "M moves, T tags, / searches. Switch them off when you speak instead of type, or press keys by accident.",
  },
};
