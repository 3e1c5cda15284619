import { expect, it } from "vitest";
import { readUserAgent } from "./user-agent-label.ts";

const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

it("names the browser and the system", () => {
  expect(readUserAgent(`Mozilla/5.0 (X11; Linux x86_64) ${chrome}`)).toEqual({
    browser: "Chrome",
    system: "Linux",
  });
  expect(readUserAgent(`Mozilla/5.0 (Windows NT 10.0) ${chrome} Edg/140.0.0.0`)).toEqual({
    browser: "Edge",
    system: "Windows",
  });
  expect(
    readUserAgent(
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
    ),
  ).toEqual({ browser: "Safari", system: "iOS" });
});

it("does not guess", () => {
  expect(readUserAgent("curl/8.0")).toEqual({ browser: null, system: null });
});
