import type { Page } from "playwright-core";
import { database } from "#server/db/database.ts";
import { see, seeAddress, seeFocus, seeThat, seeValue } from "../see.ts";
import { type Desk, type KeyRow, press } from "./desk.ts";

/** Where keys move the focus of a picture of 400 x 300 pixels, from 200 x 150. */
const moves: [keys: string[], left: number, top: number, does: string][] = [
  [["ArrowRight"], 204, 150, "goes 1 % to the right"],
  [["ArrowLeft"], 196, 150, "goes 1 % to the left"],
  [["ArrowDown"], 200, 153, "goes 1 % down"],
  [["ArrowUp"], 200, 147, "goes 1 % up"],
  [["Shift+ArrowRight"], 240, 150, "goes 10 %"],
  [["Shift+ArrowUp"], 200, 120, "goes 10 %"],
  [["Alt+ArrowLeft"], 199, 150, "goes one pixel"],
  [["Alt+ArrowDown"], 200, 151, "goes one pixel"],
  [["PageUp"], 200, 120, "goes 10 % up"],
  [["PageDown"], 200, 180, "goes 10 % down"],
  [["Home"], 0, 150, "goes to the left edge"],
  [["End"], 399, 150, "goes to the right edge"],
  [["Home", "PageUp", "c"], 200, 150, "goes to the middle"],
  [["ArrowRight", "ArrowDown", "Control+z"], 200, 150, "takes the whole movement back"],
  [["End", "Control+z", "Control+Shift+z"], 399, 150, "makes the movement again"],
];

/** Keys of the focus picker. */
export const focusPointRows: KeyRow[] = [
  ...moves.map(([keys, left, top, does]) => ({
    keys: keys.join(", "),
    does,
    prove: async (desk: Desk) => {
      const page = await openPicker(desk);
      await press(page, ...keys);
      await seeValue(pixel(page, "left"), String(left));
      await seeValue(pixel(page, "top"), String(top));
    },
  })),
  {
    keys: "Tab",
    does: "stops at one of the two sliders, the one that was moved last",
    prove: async (desk) => {
      const page = await openPicker(desk);
      await seeThat(() => stops(page), ["Focus from the left"]);
      await press(page, "ArrowDown");
      await seeThat(() => stops(page), ["Focus from the top"]);
      await seeFocus(page.getByRole("slider", { name: "Focus from the top" }));
    },
  },
  {
    keys: "what is said",
    does: "is a 2D slider with percent and pixels, announced once the movement rests",
    prove: async (desk) => {
      const page = await openPicker(desk);
      const slider = page.getByRole("slider", { name: "Focus from the left" });
      await seeThat(() => slider.getAttribute("aria-roledescription"), "2D slider");
      await press(page, "ArrowRight", "ArrowRight", "Alt+ArrowRight");
      const said = "52 percent from left, 50 percent from top, pixel 209 by 150";
      await seeThat(() => slider.getAttribute("aria-valuetext"), said);
      await see(page.getByRole("status").getByText(said, { exact: false }).first());
    },
  },
  {
    keys: "Delete",
    does: "takes the focus off",
    prove: async (desk) => {
      const page = await openPicker(desk);
      await press(page, "ArrowRight", "Delete");
      await seeValue(pixel(page, "left"), "");
    },
  },
  {
    keys: "Esc",
    does: "takes back what was moved, and leaves when nothing was",
    prove: async (desk) => {
      const page = await openPicker(desk);
      await press(page, "End");
      await seeValue(pixel(page, "left"), "399");
      await press(page, "Escape");
      await seeValue(pixel(page, "left"), "200");
      await seeAddress(page, /\/focus$/);
      await press(page, "Escape");
      await seeAddress(page, /\/assets\/\d+$/);
    },
  },
  {
    keys: "Enter",
    does: "saves and leaves",
    prove: async (desk) => {
      const page = await openPicker(desk);
      const where = { id: desk.pictureId };
      const { asset } = database().prisma;
      await press(page, "Shift+ArrowRight", "Enter");
      await seeAddress(page, /\/assets\/\d+$/);
      try {
        const stored = async () => (await asset.findUniqueOrThrow({ where })).focus;
        await seeThat(stored, "240x150:241x151");
      } finally {
        await asset.update({ where, data: { focus: "200x150:201x151" } });
      }
    },
  },
  {
    keys: "numbers and nine buttons",
    does: "are there on the narrowest screen too",
    prove: async (desk) => {
      const page = await openPicker(desk);
      await page.setViewportSize({ width: 320, height: 640 });
      try {
        await pixel(page, "left").fill("100");
        await press(page, "Tab");
        await page.getByRole("button", { name: "Bottom right" }).press("Enter");
        await seeValue(pixel(page, "left"), "333");
        await seeValue(pixel(page, "top"), "250");
      } finally {
        await page.setViewportSize({ width: 1440, height: 900 });
      }
    },
  },
];

/** The picker with the focus in the middle of the picture, and the keyboard on it. */
async function openPicker({ page, space, pictureId, isTidy }: Desk): Promise<Page> {
  const address = `/spaces/${space.id}/assets/${pictureId}/focus`;
  const slider = page.getByRole("slider", { name: "Focus from the left" });
  if (isTidy && page.url().endsWith(address)) {
    // Quicker than loading it again: moved, and all of it taken back.
    await slider.focus();
    await press(page, "Home");
    await seeValue(pixel(page, "left"), "0");
    await press(page, "Escape");
  } else await page.goto(address);
  await slider.focus();
  await seeValue(pixel(page, "left"), "200");
  await seeValue(pixel(page, "top"), "150");
  await seeFocus(slider);
  return page;
}

function pixel(page: Page, side: "left" | "top") {
  return page.getByRole("textbox", { name: `From the ${side} in pixels` });
}

/** The sliders that Tab reaches. */
function stops(page: Page): Promise<(string | null)[]> {
  return page
    .locator("input[type=range][tabindex='0']")
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("aria-label")));
}
