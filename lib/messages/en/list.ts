/** The list of assets: selecting, moving in it, dragging, and its table. */
export const list = {
  news: { show: "{count, plural, one {1 new – show} other {{count, number} new – show}}" },
  selection: {
    all: "Select all {count, number}",
    allSelected: "All {count} selected",
    keep: "Keep it in other folders",
    keepNoMore: "Let go of it in other folders",
    onlyLoaded: "Only the {count, number} loaded",
    hidden: "{count} selected, {hidden} hidden by the filter",
    stop: "Stop selecting",
    start: "Select",
  },
  command: { preview: "Preview", focus: "Set the focus point" },
  mode: {
    label: "Selecting",
    each: "Press what you want to select",
    first: "Press the first of the range",
    last: "Press the last of the range",
    range: "Select a range",
    leave: "Stop selecting",
  },
  clipboard: {
    copied: "{count, plural, one {Address copied} other {{count, number} addresses copied}}",
    copyRefused: "The browser did not allow copying",
    cut: "{count, plural, one {1 asset} other {{count, number} assets}} cut. Open a folder and paste with Ctrl+V.",
  },
  drop: {
    noRight: "You may not move things here",
    noCopy: "Everything lies in one folder. Let go of the key to move it",
    alreadyHere: "It is in here already",
    intoItself: "A folder cannot go into itself",
  },
  look: {
    title: "{name}",
    previous: "Previous",
    next: "Next",
    noPreview: "There is no preview of this file.",
  },
};
