import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { makeAsset, makeFolder, makeSpace } from "#tests/factories.ts";
import { makeMember, makeSession } from "#tests/make-session.ts";
import { makePicture } from "#tests/pictures/make-picture.ts";
import { see, seeAlive, seeText } from "../see.ts";
import { slowDown, uploadRow, uploads } from "../upload-panel.ts";
import type { Museum } from "./museum.ts";
import { openScreen } from "./open-screen.ts";
import type { Scene } from "./scene.ts";

type Given = { name: string; mimeType: string; buffer: Buffer };

/** What becomes of files on their way in. */
export const uploadScenes: Record<string, Scene> = {
  uploading: async (page, museum) => {
    await openStudio(page, museum);
    await slowDown(page, 900_000);
    const film = { name: "recording of the evening.txt", mimeType: "", buffer: noise(12_000_000) };
    await choose(page, [film, await picture("portrait-1927.jpg"), await picture("second.jpg")]);
    await see(uploadRow(page, film.name).getByText(/^[1-9]\d? %$/));
  },
  "upload-questions": async (page, museum) => {
    await openStudio(page, museum);
    await choose(page, [
      await picture("hero.png"),
      await picture("poster.png"),
      { name: "nothing.png", mimeType: "", buffer: Buffer.alloc(0) },
      await picture("fine.jpg"),
    ]);
    await seeText(uploads(page).getByRole("heading"), /decision|Entscheidung/);
    await see(uploadRow(page, "nothing.png").getByText("Not taken"));
  },
  "upload-texts": async (page, museum) => {
    await openStudio(page, museum);
    await choose(page, [await picture("one.jpg"), await picture("two.jpg")]);
    await page.getByRole("button", { name: "Fill in required texts" }).click();
    await see(
      page
        .getByRole("dialog", { name: "Required texts" })
        .getByText(/texts are missing|Texte fehlen/),
    );
  },
};

/** A small space of its own: what is uploaded for one look is not there in the next. */
async function openStudio(page: Page, { url }: Museum): Promise<void> {
  const space = await makeSpace({ name: "Studio", languages: ["en", "de"] });
  const { account } = await makeMember(space, "admin", { name: "Lise Meitner" });
  await makeFolder(space, { name: "Press" });
  for (const name of ["hero.png", "poster.png"]) await makeAsset(space, { name });
  const { cookie } = await makeSession(account);
  await page.context().clearCookies();
  await page.context().addCookies([{ ...cookie, url }]);
  await openScreen(page, `/spaces/${space.id}/assets?layout=grid`);
  await seeAlive(page.getByRole("main"));
}

async function choose(page: Page, files: Given[]): Promise<void> {
  const button = page.getByRole("button", { name: "Upload", exact: true }).first();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(files);
  await see(uploads(page));
}

async function picture(name: string): Promise<Given> {
  const [red = 0, green = 0, blue = 0] = randomBytes(3);
  const buffer = await makePicture({ width: 900, height: 600, pattern: [red, green, blue] });
  return { name, mimeType: "image/jpeg", buffer };
}

/** Text that nobody could pack. */
function noise(length: number): Buffer {
  return Buffer.from(randomBytes(length).toString("base64").slice(0, length));
}
