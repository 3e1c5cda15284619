import { expect, test } from "vitest";
import { kontentFileName } from "./file-name.ts";

test("characters that mean something in addresses become underscores, commas and brackets stay", () => {
  expect(kontentFileName("my file#2.png")).toBe("my file_2.png");
  const every = `/\\:*?"<>|%#&{}$!'\`~^+=[];@`;
  expect(kontentFileName(`a${every}b.png`)).toBe(`a${"_".repeat(every.length)}b.png`);
  expect(kontentFileName("a, b (2) ü 写真.png")).toBe("a, b (2) ü 写真.png");
});
