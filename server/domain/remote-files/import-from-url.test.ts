import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#lib/actor.ts";
import { database } from "#server/db/database.ts";
import { makeSpace, systemActor } from "#tests/factories.ts";
import { makePicture } from "#tests/make-picture.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";
import { keepBytes } from "../upload-tickets/keep-bytes.ts";
import { importFromUrl } from "./import-from-url.ts";
import { isReachable, setRemotePolicy } from "./remote-policy.ts";

// What an address may lead to. The server is on this machine, which only a test's policy allows.

openTestLibrary();

let actor: Actor;
let port = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
const asked: IncomingMessage[] = [];

const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
  asked.push(request);
  answer(request, response);
});

beforeAll(async () => {
  actor = systemActor(await makeSpace());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  setRemotePolicy({ allowedNetworks: [] });
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  setRemotePolicy({ allowedNetworks: ["127.0.0.1/32"] });
});

const fetchFrom = (url: string) => importFromUrl(actor, { url });
const reason = (url: string) =>
  fetchFrom(url).then(
    () => "ok",
    (error: { details?: { reason?: string } }) => error.details?.reason ?? String(error),
  );
const here = (path = "/picture.png") => `http://127.0.0.1:${port}${path}`;
const redirectTo = (location: string) => {
  answer = (_request, response) => {
    response.writeHead(302, { location });
    response.end();
  };
};

it("takes a file in under the same policy as every upload, and sends nothing of ours along", async () => {
  const picture = await makePicture();
  answer = (_request, response) => response.end(picture);
  const asset = await fetchFrom(here("/folder/h%C3%A9ro.png?size=1"));
  expect(asset).toMatchObject({ name: "héro.png", mime: "image/png", size: picture.length });
  const { headers } = asked[0] as IncomingMessage;
  for (const name of ["cookie", "authorization", "referer", "origin"])
    expect(headers[name]).toBeUndefined();
  answer = (_request, response) => response.end("<!doctype html><html><script>1</script></html>");
  await expect(fetchFrom(here())).rejects.toMatchObject({ code: "unsupported_type" });
});

describe("without leave for it", () => {
  beforeEach(() => setRemotePolicy({ allowedNetworks: [] }));

  it.each([
    "127.0.0.1",
    "127.1",
    "0x7f000001",
    "2130706433",
    "0177.0.0.1",
    "127.0.0.2",
    "[::1]",
    "[::ffff:7f00:1]",
    "[::ffff:127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "0.0.0.0",
    "169.254.169.254",
    "10.0.0.1",
    "192.168.1.1",
    "172.16.0.1",
    "[fd00::1]",
    "[fe80::1]",
    "localhost",
    "127.0.0.1.",
    "１２７.０.０.１",
  ])("%s is not reached", async (host) => {
    expect(await reason(`http://${host}:${port}/`)).toBe("remote_inside");
    expect(asked).toEqual([]);
  });

  it("localhost. is not reached, whether or not it leads anywhere", async () => {
    expect(["remote_inside", "remote_silent"]).toContain(
      await reason(`http://localhost.:${port}/`),
    );
    expect(asked).toEqual([]);
  });

  it("an address that a name leads to is looked at when the connection is made", async () => {
    // `localhost` is a name like any other: what it leads to decides, and not how it is called.
    expect(await reason(`http://localhost:${port}/`)).toBe("remote_inside");
    setRemotePolicy({ allowedNetworks: ["127.0.0.1/32"] });
    answer = (_request, response) => {
      response.statusCode = 404;
      response.end();
    };
    expect(await reason(`http://localhost:${port}/`)).toBe("remote_status");
  });
});

it.each([
  "file:///etc/passwd",
  "gopher://127.0.0.1/",
  "ftp://127.0.0.1/",
  "data:text/plain,a",
  "http://user:secret@127.0.0.1/",
  "no address",
])("%s is no address to fetch from", async (url) => {
  expect(await reason(url)).toBe("remote_address");
});

describe("redirects", () => {
  it.each([
    ["http://127.0.0.2/", "remote_inside"],
    ["http://[::1]/", "remote_inside"],
    ["http://169.254.169.254/latest/meta-data", "remote_inside"],
    ["file:///etc/passwd", "remote_address"],
    ["gopher://127.0.0.1/", "remote_address"],
  ])("to %s are refused", async (location, refused) => {
    redirectTo(location);
    expect(await reason(here())).toBe(refused);
  });

  it("are followed to what is allowed, and not in circles", async () => {
    const picture = await makePicture();
    answer = (request, response) => {
      if (request.url === "/end.png") response.end(picture);
      else {
        response.writeHead(301, { location: "/end.png" });
        response.end();
      }
    };
    expect((await fetchFrom(here())).name).toBe("end.png");
    redirectTo("/again");
    asked.length = 0;
    expect(await reason(here())).toBe("remote_redirects");
    expect(asked.length).toBeLessThanOrEqual(6);
  });
});

describe("answers that hurt", () => {
  it("end at a limit, and leave nothing behind", async () => {
    const before = await database().prisma.asset.count();
    answer = (_request, response) => {
      response.setHeader("x-long", "a".repeat(100_000));
      response.end("x");
    };
    expect(await reason(here())).toBe("remote_silent");
    answer = (_request, response) => response.destroy();
    expect(await reason(here())).toBe("remote_silent");
    answer = (_request, response) => {
      response.setHeader("content-length", "1000");
      response.write("short");
      response.socket?.destroySoon();
    };
    expect(await reason(here())).not.toBe("ok");
    function* endless() {
      for (;;) yield Buffer.alloc(1024);
    }
    await expect(keepBytes(Readable.from(endless()), 0, 100_000)).rejects.toMatchObject({
      code: "too_large",
    });
    expect(await database().prisma.asset.count()).toBe(before);
  });
});

it("an allowed network is that network and no other", () => {
  setRemotePolicy({ allowedNetworks: ["10.1.0.0/16", "fd00:1::/32"] });
  expect(isReachable("10.1.2.3")).toBe(true);
  expect(isReachable("10.2.0.1")).toBe(false);
  expect(isReachable("fd00:1::5")).toBe(true);
  expect(isReachable("fd00:2::5")).toBe(false);
  expect(isReachable("::ffff:10.1.2.3")).toBe(true);
  expect(isReachable("93.184.216.34")).toBe(true);
  expect(isReachable("not an address")).toBe(false);
});
