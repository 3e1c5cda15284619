import { expect, test } from "vitest";
import { objectId } from "#lib/object-id.ts";
import { createToken } from "#server/domain/tokens/create-token.ts";
import { managementClient } from "#tests/clients/storyblok-clients.ts";
import { webflowClient } from "#tests/clients/webflow-client.ts";
import { makeAsset, makeFolder, makeSpace, makeTag, systemActor } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { card, openDetails, openLibrary, seeList } from "./library-page.ts";
import { see, seeNoMore, seeValue } from "./see.ts";

const journey = openJourney();

test("what clients change shows on the screens with the token's name, and the other way round", async () => {
  const space = await makeSpace({ languages: ["en", "de"] });
  const tag = await makeTag(space, { name: "Press" });
  const folder = await makeFolder(space, { name: "Harbour" });
  const asset = await makeAsset(space, { name: "boat.png", texts: { en: { alt: "A boat" } } });
  await makeAsset(space, { name: "crane.png" });
  const { token } = await createToken(systemActor(space), {
    name: "Website build",
    role: "editor",
    scopes: [],
    expiresAt: null,
  });
  const storyblok = managementClient(journey.url(), token, space);
  const webflow = webflowClient(journey.url(), token);

  const page = await journey.signIn(await makeMember(space, "editor", { name: "Ada Lovelace" }));
  await openLibrary(page, space);
  const drawer = await openDetails(page, "boat.png");
  const alt = (language: string) => drawer.getByLabel(`Alt text, ${language}`, { exact: true });
  await seeValue(alt("English"), "A boat");

  // A text and a tag by Storyblok's client, without a reload.
  await storyblok.assets.update(asset.id, {
    body: {
      asset: {
        meta_data: { alt: "A red boat", alt__i18n__de: "Ein rotes Boot" },
        internal_tag_ids: [tag.id],
        asset_folder_id: folder.id,
      },
    },
  } as never);
  await seeValue(alt("English"), "A red boat");
  await seeValue(alt("German"), "Ein rotes Boot");
  await drawer.getByRole("tab", { name: "Details" }).click();
  await see(drawer.getByRole("grid", { name: /^Tags/ }).getByRole("row", { name: "Press" }));
  await drawer.getByRole("tab", { name: "History" }).click();
  const history = page.getByRole("list", { name: "History of boat.png" });
  await see(history.getByText("Website build").first());
  await see(history.getByRole("insertion").filter({ hasText: "Ein rotes Boot" }));

  // A name by Webflow's client.
  await webflow.assets.update(objectId("asset", asset.id), {
    displayName: "red boat.png",
  });
  await see(card(page, "red boat.png"));

  // And what is typed here is what clients read.
  await drawer.getByRole("tab", { name: "Texts" }).click();
  await alt("German").fill("Ein rotes Boot im Hafen");
  await alt("German").press("Tab");
  await see(page.getByText("Saved", { exact: true }));
  const { data } = await storyblok.assets.get(asset.id, { throwOnError: true });
  expect(JSON.stringify(data)).toContain("Ein rotes Boot im Hafen");

  // To the trash by a client: the list has it no more, and the trash has it.
  await storyblok.assets.delete(asset.id, { throwOnError: true });
  await seeNoMore(card(page, "red boat.png"));
  await openLibrary(page, space, "?view=trash");
  await seeList(page, ["red boat.png"]);
});
