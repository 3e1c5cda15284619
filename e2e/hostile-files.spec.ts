import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { originalPath } from "#lib/delivery-path.ts";
import { getAsset } from "#server/domain/assets/get-asset.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makeMember } from "#tests/make-session.ts";
import { openJourney } from "./journey.ts";
import { openLibrary } from "./library-page.ts";
import { seeThat } from "./see.ts";
import { uploadBytes } from "./upload-bytes.ts";

const journey = openJourney();

/** What a script that runs asks the server for. */
const beacon = "/script-ran";
const script = `fetch("${beacon}");try{parent.scriptRan=top.scriptRan=true}catch{}`;

// Every way known to us in which an SVG runs something.
const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  viewBox="0 0 90 90" width="90" height="90" onload='${script}'>
  <script>${script}</script>
  <script href="data:text/javascript,${encodeURIComponent(script)}"/>
  <image href="x:" onerror='${script}' width="9" height="9"/>
  <animate attributeName="x" begin="0s" dur="1s" onbegin='${script}'/>
  <foreignObject width="90" height="90"><body xmlns="http://www.w3.org/1999/xhtml">
    <img src="x:" onerror='${script}'/><iframe srcdoc="&lt;script&gt;${script.replaceAll('"', "&quot;")}&lt;/script&gt;"/>
  </body></foreignObject>
  <rect width="90" height="90" fill="#30a060"/>
</svg>`;

/** The requests of scripts that ran, on this page and in whatever it holds. */
function watch(page: Page): string[] {
  const ran: string[] = [];
  page.context().on("request", (request) => {
    if (request.url().includes(beacon)) ran.push(request.frame().url());
  });
  return ran;
}

test("an SVG runs nothing, opened by itself or held by a page of ours", async () => {
  journey.expectMessage(/Content Security Policy|sandboxed|ERR_UNKNOWN_URL_SCHEME|script-ran/);
  const space = await makeSpace();
  const assetId = await uploadBytes(systemActor(space), "trap.svg", Buffer.from(svg));
  const address = originalPath(await getAsset(systemActor(space), { assetId }));
  const page = await journey.signIn(await makeMember(space, "admin"));
  const ran = watch(page);

  // The trap is one: without what we send along, it does run.
  await page.route("**/unprotected.svg", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: svg }),
  );
  await page.goto("/unprotected.svg");
  await seeThat(() => ran.length > 0, true);
  await page.goto("about:blank");
  ran.length = 0;

  await page.goto(address);
  await seeThat(() => page.evaluate(() => document.documentElement.tagName), "svg");

  await openLibrary(page, space);
  await page.evaluate(async (source) => {
    const ways: [string, string][] = [
      ["iframe", "src"],
      ["embed", "src"],
      ["object", "data"],
      ["img", "src"],
    ];
    await Promise.all(
      ways.map(([tag, attribute]) => {
        const holder = document.createElement(tag);
        holder.setAttribute(attribute, source);
        const loaded = new Promise((resolve) => {
          holder.addEventListener("load", resolve);
          holder.addEventListener("error", resolve);
        });
        document.body.append(holder);
        return loaded;
      }),
    );
  }, address);
  // Whatever was to run has run by the time something asked for later is answered.
  await page.evaluate(() => fetch("/health").then((answer) => answer.text()));
  expect(ran).toEqual([]);
  expect(await page.evaluate(() => "scriptRan" in window)).toBe(false);
});
