export const library = {
  shell: { openNavigation: "Open the navigation" },
  missing: {
    title: "There is nothing here",
    text: "The address leads nowhere, or you are not a member of this space.",
    home: "Go to your library",
  },
  broken: {
    title: "This page could not be shown",
    text: "Something went wrong on our side. Try again; nothing was changed.",
    report: "Report {id}",
  },
};
