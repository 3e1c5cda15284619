import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");

test("an old Node on the path starts what the installed one runs", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "vitrine-node-"));
  try {
    await writeFile(path.join(folder, "node"), "#!/bin/sh\necho v20.0.0\n");
    await chmod(path.join(folder, "node"), 0o755);
    // As an npm does that leaves the installed one out of node_modules/.bin.
    const env = { NODE_ENV: "test" as const, PATH: `${folder}:/usr/bin:/bin` };
    expect((await run("node", ["--version"], { env })).stdout).toBe("v20.0.0\n");
    const { stdout } = await run(path.join(root, "scripts", "with-node"), ["node", "--version"], {
      env,
    });
    const installed = await readFile(
      path.join(root, "node_modules", `node-linux-${process.arch}`, "package.json"),
      "utf8",
    );
    expect(stdout).toBe(`v${JSON.parse(installed).version}\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("every script of the project is run with the installed Node", async () => {
  const { scripts } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  for (const [name, script] of Object.entries<string>(scripts))
    for (const command of script.split("&&"))
      expect(command, name).toMatch(/^\s*(\w+=\S+ )*scripts\/with-node /);
});
