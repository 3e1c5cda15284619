import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setRemotePolicy } from "#server/domain/remote-files/remote-policy.ts";
import { makePicture } from "./make-picture.ts";

let running: Promise<{ url: string; describe: string }> | undefined;

/**
 * Another server on this machine, which only tests may fetch from: it has a picture, and a
 * description of whatever picture it is sent.
 */
export function pictureServer(): Promise<{ url: string; describe: string }> {
  running ??= start();
  return running;
}

async function start(): Promise<{ url: string; describe: string }> {
  const picture = await makePicture();
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === "GET") {
      response.end(picture);
      return;
    }
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ text: "A plain picture" }));
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  setRemotePolicy({ allowedNetworks: ["127.0.0.1/32"] });
  const origin = `http://127.0.0.1:${port}`;
  return { url: `${origin}/from-elsewhere.png`, describe: `${origin}/describe` };
}
