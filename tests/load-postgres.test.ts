import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isOpenToAll } from "./load-postgres.ts";

test("a folder is open to all when every folder on the way to it is", async () => {
  const home = await mkdtemp(path.join(tmpdir(), "vitrine-home-"));
  onTestFinished(() => rm(home, { recursive: true }));
  const inner = path.join(home, "inner");
  await mkdir(inner);
  await chmod(inner, 0o755);
  await chmod(home, 0o700);
  expect(await isOpenToAll(inner)).toBe(false);
  expect(await isOpenToAll(path.parse(home).root)).toBe(true);
});
