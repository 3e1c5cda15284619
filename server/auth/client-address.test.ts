import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

const claimed = new Headers({ "x-forwarded-for": "203.0.113.9, 198.51.100.7, 192.0.2.1" });

it("is the other end of the connection when no proxy stands in front", () => {
  expect(clientAddress("192.0.2.50", claimed, 0)).toBe("192.0.2.50");
});

it("is what the outermost of our proxies saw, never what the client claims", () => {
  expect(clientAddress("10.0.0.1", claimed, 1)).toBe("192.0.2.1");
  expect(clientAddress("10.0.0.1", claimed, 2)).toBe("198.51.100.7");
});

it("falls back to the connection when the header is missing or no address", () => {
  expect(clientAddress("10.0.0.1", new Headers(), 1)).toBe("10.0.0.1");
  expect(clientAddress("10.0.0.1", new Headers({ "x-forwarded-for": "me" }), 1)).toBe("10.0.0.1");
});
