// Builds the database clients and the pages when the sources differ from what was built last.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const root = path.resolve(import.meta.dirname, "..");
const marker = path.join(root, ".next", "vitrine-sources");
const generated = path.join(root, "prisma", "generated");

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.includes(".test.") && !entry.parentPath.startsWith(generated),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function digest(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

function run(command: string, ...args: string[]): void {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    // `prisma generate` asks for the engine it would migrate with, and any file will do.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
    },
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}${result.stderr}\n${command} ${args.join(" ")} failed.\n`);
  process.exit(result.status ?? 1);
}

/** Next compresses on the way and in haste; what never changes is compressed once and well. */
async function compressStatic(): Promise<void> {
  const compress = promisify(brotliCompress);
  const entries = readdirSync(path.join(root, ".next", "static"), {
    withFileTypes: true,
    recursive: true,
  });
  const files = entries.filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name));
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      writeFileSync(`${file}.br`, await compress(readFileSync(file)));
    }),
  );
}

function generateClients(): void {
  const schemas = ["sqlite", "postgresql"].map((provider) =>
    path.join(root, "prisma", provider, "schema.prisma"),
  );
  const wanted = digest(schemas);
  const generatedMarker = path.join(generated, "schemas");
  if (existsSync(generatedMarker) && readFileSync(generatedMarker, "utf8") === wanted) return;
  for (const schema of schemas) run("prisma", "generate", "--schema", schema);
  writeFileSync(generatedMarker, wanted);
}

generateClients();
if (!process.argv.includes("--clients")) {
  const folders = ["app", "actions", "api", "components", "lib", "server"];
  const single = [
    "next.config.ts",
    "package-lock.json",
    "postcss.config.mjs",
    "prisma/sqlite/schema.prisma",
  ];
  const wanted = digest([
    ...folders.flatMap(filesOf),
    ...single.map((file) => path.join(root, file)),
  ]);
  const isBuilt = existsSync(marker) && readFileSync(marker, "utf8") === wanted;
  if (!isBuilt) {
    process.stdout.write("Building the pages, which takes about a minute...\n");
    run("next", "build");
    await compressStatic();
    writeFileSync(marker, wanted);
  }
}
