import { expect, it } from "vitest";
import type { Asset } from "#lib/asset.ts";
import { copyText } from "./copy-texts.ts";

const asset = {
  id: 7,
  uuid: "0c6f",
  spaceId: 1,
  width: 40,
  height: 30,
  name: "a (1).jpg",
  deliveryKey: "abc",
  alt: 'Towers "above" [a] <valley>',
} as Asset;

it("copies addresses and markup that hold whatever the texts say", () => {
  const url = copyText("copyUrl", asset, "https://media.example");
  expect(url).toMatch(/^https:\/\/media\.example\/f\/1\/40x30\/abc\//);
  expect(copyText("copyHtml", asset, "https://media.example")).toBe(
    `<img src="${url}" alt="Towers &quot;above&quot; [a] &lt;valley&gt;" width="40" height="30">`,
  );
  expect(copyText("copyMarkdown", asset, "https://media.example")).toMatch(
    /^!\[Towers "above" \\\[a\\\] <valley>\]\(https:[^()\s]+\)$/,
  );
  expect(copyText("copyId", asset, "")).toBe("7");
  expect(copyText("copyUuid", asset, "")).toBe("0c6f");
  expect(copyText("copyWebflow", asset, "")).toMatch(/^[0-9a-f]{24}$/);
  expect(copyText("copyExternal", { ...asset, externalId: "pim-7" }, "")).toBe("pim-7");
});
