import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCompressedFiles } from "./serve-compressed.ts";

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "vitrine-static-"));
  const chunks = path.join(folder, "static", "chunks");
  await mkdir(chunks, { recursive: true });
  await writeFile(path.join(chunks, "a.js"), "let a = 1;");
  await writeFile(path.join(chunks, "a.js.br"), brotliCompressSync("let a = 1;"));
  await writeFile(path.join(folder, "secret.js.br"), brotliCompressSync("secret"));
  const serve = createCompressedFiles(folder);
  server = createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const ask = (address: string, accepted: string, method = "GET") =>
  fetch(url + address, { method, headers: { "accept-encoding": accepted } });

test.for(["br", "gzip, deflate, br, zstd", "gzip, br;q=0.5"])(
  "%s gets it compressed",
  async (accepted) => {
    const answer = await ask("/_next/static/chunks/a.js?dpl=1", accepted);
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(answer.headers.get("content-type")).toContain("javascript");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await answer.text()).toBe("let a = 1;");
  },
);

test.for(["gzip", "identity", "br;q=0", "brotli"])("%s is left to Next", async (accepted) => {
  expect((await ask("/_next/static/chunks/a.js", accepted)).status).toBe(418);
});

test.for([
  "/_next/static/../secret.js",
  "/_next/static/%2e%2e/secret.js",
  "/_next/static/chunks/b.js",
  "/spaces/1/assets",
])("%s is left to Next", async (address) => {
  expect((await ask(address, "br")).status).toBe(418);
});

test("a HEAD has no body, and a POST is Next's", async () => {
  const head = await ask("/_next/static/chunks/a.js", "br", "HEAD");
  expect([head.status, head.headers.get("content-encoding")]).toEqual([200, "br"]);
  expect((await ask("/_next/static/chunks/a.js", "br", "POST")).status).toBe(418);
});
