import { describe, expect, it } from "vitest";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { createApi, isMachinePath } from "./app.ts";

openTestLibrary();

describe("paths of machines", () => {
  it.each([
    "/f/1/a/b.png",
    "/ui/spaces/1/overview",
    "/uploads/1",
    "/api/auth/get-session",
    "/healthz",
    "/v1/spaces/1",
    "/v2/x",
    "/v1//spaces/1/",
    "//f/1/a",
    "/healthz?x=1",
    "/uploads",
  ])("take %s", (path) => expect(isMachinePath(path)).toBe(true));

  it.each([
    "/",
    "/spaces/1/assets",
    "/sign-in",
    "/favicon.ico",
    "/fonts/x",
    "/apiary",
    "/uploadsx",
    "/_next/f/1",
    "/v10/x",
    "",
  ])("leave %j to the pages", (path) => expect(isMachinePath(path)).toBe(false));
});

describe("what no room answers", () => {
  it("is not found, as JSON", async () => {
    for (const path of ["/api/unknown", "/f", "/ui", "/healthz/x"]) {
      const answer = await createApi().request(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: { code: "not_found", details: {} } });
    }
  });
});
