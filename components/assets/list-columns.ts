/** The columns of the list view. Which of them show depends on the room the list has, not the screen. */
export const listGrid = [
  "grid items-center gap-x-3 px-4",
  "grid-cols-[1.5rem_3rem_minmax(0,1fr)_4rem_1.5rem]",
  "@[40rem]/list:grid-cols-[1.5rem_3rem_minmax(0,1fr)_5rem_7rem_4rem_1.5rem]",
  "@[56rem]/list:grid-cols-[1.5rem_3rem_minmax(0,2fr)_minmax(0,1fr)_6rem_7rem_5rem_7rem_4rem_1.5rem]",
].join(" ");

const middle = "hidden @[40rem]/list:block truncate text-ink-2";
const wide = "hidden @[56rem]/list:block truncate text-ink-2";

export const listColumns = {
  select: "",
  thumb: "",
  name: "flex min-w-0 items-center gap-2",
  folder: wide,
  kind: wide,
  pixels: `${wide} text-end`,
  size: `${middle} text-end`,
  changed: `${middle} text-end`,
  texts: "flex justify-end",
  menu: "",
};
