import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const config = path.join(root, ".dependency-cruiser.cjs");
const depcruise = path.join(root, "node_modules/.bin/depcruise");

const scratch: string[] = [];
afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true });
});

/** The rules that a tree of planted files breaks. */
function brokenRules(files: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "vitrine-rules-"));
  scratch.push(folder);
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  writeFileSync(path.join(folder, "tsconfig.json"), "{}");
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({
      type: "module",
      imports: { "#*": "./*" },
      dependencies: { hono: "*", next: "*" },
    }),
  );
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const rooms = [...new Set(Object.keys(files).map((name) => name.split("/")[0] ?? ""))];
  const run = spawnSync(depcruise, [...rooms, "--config", config, "--output-type", "json"], {
    cwd: folder,
    encoding: "utf8",
  });
  const report: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(run.stdout);
  return report.summary.violations.map((violation) => violation.rule.name);
}

/** A file that is there, and one that imports it although it may not. */
const planted: [rule: string, from: string, to: string][] = [
  ["room app/", "app/page.tsx", "server/db/database.ts"],
  ["room actions/", "actions/asset-actions.ts", "server/db/database.ts"],
  ["room cli/", "cli/vitrine.ts", "server/db/database.ts"],
  ["room components/ui/", "components/ui/button.tsx", "lib/asset.ts"],
  ["room components/(?!ui/)", "components/assets/grid.tsx", "server/domain/assets/get-asset.ts"],
  ["room components/(?!ui/)", "components/assets/grid.tsx", "prisma/generated/sqlite/client.ts"],
  ["room server/domain/", "server/domain/assets/get-asset.ts", "server/auth/auth.ts"],
  ["room server/auth/", "server/auth/auth.ts", "server/storage/storage.ts"],
  ["room server/db/", "server/db/database.ts", "server/domain/assets/get-asset.ts"],
  ["room server/storage/", "server/storage/storage.ts", "server/db/database.ts"],
  ["room server/imaging/", "server/imaging/render.ts", "server/domain/assets/get-asset.ts"],
  ["room lib/", "lib/asset.ts", "server/db/database.ts"],
  ["api rooms are strangers", "api/storyblok/routes.ts", "api/kontent/routes.ts"],
  ["api rooms are strangers", "api/delivery/routes.ts", "server/db/database.ts"],
  ["api rooms are strangers", "api/uploads/routes.ts", "server/storage/storage.ts"],
  ["browser takes only types from the api", "components/assets/grid.tsx", "api/ui/routes.ts"],
  ["nobody imports pages", "components/assets/grid.tsx", "app/page.tsx"],
  ["settings are read in one place", "server/domain/assets/get-asset.ts", "server/env.ts"],
];

describe("import rules", () => {
  for (const [rule, from, to] of planted)
    it(`finds that ${from} imports ${to}`, () => {
      const files = {
        [from]: `import { x } from "#${to}";\nexport const y = x;\n`,
        [to]: "export const x = 1;\n",
      };
      expect(brokenRules(files)).toContain(rule);
    });

  it("finds a type import that crosses rooms", () => {
    const files = {
      "components/assets/grid.tsx": `import type { X } from "#server/domain/assets/x.ts";\nexport type Y = X;\n`,
      "server/domain/assets/x.ts": "export type X = string;\n",
    };
    expect(brokenRules(files)).toContain("room components/(?!ui/)");
  });

  it("finds a framework in the domain", () => {
    expect(
      brokenRules({
        "server/domain/assets/x.ts": `import { Hono } from "hono";\nexport const app = new Hono();\n`,
      }),
    ).toContain("domain knows no framework");
  });

  it("finds files that import each other", () => {
    expect(
      brokenRules({
        "lib/a.ts": `import { b } from "#lib/b.ts";\nexport const a = () => b;\n`,
        "lib/b.ts": `import { a } from "#lib/a.ts";\nexport const b = () => a;\n`,
      }),
    ).toContain("no circles");
  });

  it("lets the browser know the types of the reading routes", () => {
    const files = {
      "components/space/client.ts": `import type { X } from "#api/ui/routes.ts";\nexport type Y = X;\n`,
      "api/ui/routes.ts": "export type X = string;\n",
    };
    expect(brokenRules(files)).toEqual([]);
  });

  it("are kept by the whole project", () => {
    const rooms = ["app", "actions", "api", "cli", "components", "lib", "server"];
    expect(() =>
      execFileSync(depcruise, [...rooms, "--config", config], { cwd: root, stdio: "pipe" }),
    ).not.toThrow();
  });
});
