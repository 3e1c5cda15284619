import path from "node:path";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

describe("settings", () => {
  it("need nothing to start with", () => {
    expect(readEnv({})).toMatchObject({
      port: 3000,
      url: "http://localhost:3000",
      dataFolder: path.resolve("data"),
      databaseUrl: `file:${path.resolve("data/vitrine.sqlite")}`,
      storageUrl: `file:${path.resolve("data/storage")}`,
      admin: null,
      proxies: 0,
    });
  });

  it("take an empty variable for none", () => {
    expect(readEnv({ PORT: "", VITRINE_URL: "", DATABASE_URL: "" }).port).toBe(3000);
  });

  it("keep only the origin of the public address", () => {
    expect(readEnv({ VITRINE_URL: "https://assets.example.com/" }).url).toBe(
      "https://assets.example.com",
    );
  });

  const wrong: [Record<string, string>, string][] = [
    [{ PORT: "eighty" }, "PORT must be a number from 1 to 65535, for example PORT=3000."],
    [{ PORT: "70000" }, "PORT must be 65535 or less."],
    [{ VITRINE_URL: "assets.example.com" }, "VITRINE_URL must be the address people open"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL must begin with file: or postgres://"],
    [{ STORAGE_URL: "s3://bucket" }, "STORAGE_URL must be a folder"],
    [{ VITRINE_ADMIN_EMAIL: "a@example.com" }, "together, or neither"],
    [
      { VITRINE_ADMIN_EMAIL: "a@example.com", VITRINE_ADMIN_PASSWORD: "short" },
      "at least 10 characters",
    ],
    [{ VITRINE_PROXIES: "many" }, "VITRINE_PROXIES must be a number"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of"],
  ];
  for (const [source, sentence] of wrong)
    it(`refuse ${JSON.stringify(source)} and say what to do`, () => {
      expect(() => readEnv(source)).toThrow(sentence);
    });
});
