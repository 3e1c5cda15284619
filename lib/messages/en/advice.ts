/** What may be wrong with an alternative text, and with a translation. */
export const advice = {
  alt: {
    file_name: "This is the name of a file, which says nothing to whoever cannot see it.",
    too_long: "Longer than {limit, number} characters: screen readers may read it in parts.",
    says_image: "Screen readers say by themselves that it is a picture. Begin with what it shows.",
    same_as_title: "The same as the title: say what is to be seen instead.",
    repeated:
      "{count, plural, one {Another asset has the same text.} other {{count, number} other assets have the same text.}}",
    show: "Show them",
  },
  stale: {
    mark: "Outdated",
    text: "The text it translates was changed {at, date, medium}.",
    stillRight: "Still right",
    confirmed: "Marked as still right",
    label: "Still right: {cell}",
  },
};
