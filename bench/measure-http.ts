import autocannon from "autocannon";
import { processorSeconds } from "./process-tree.ts";

export type Load = {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time of the server for one answer, in microseconds. */
  cpu: number;
};

/** Where to ask: an origin, the Cookie header, and the server's process. */
export type Target = { url: string; cookie: string; pid: number };

export type HttpResult = Load & {
  bytes: number;
  /** The ids in the answer to the first path. */
  ids: number[];
};

export const connections = 8;

type Answer = { id: number } | { assets: { id: number }[] };

/** What the API answers to the first path, and how fast it answers all of them in turn. */
export async function measureHttp(
  server: Target,
  paths: readonly string[],
  seconds: number,
): Promise<HttpResult> {
  const body = await fetchText(`${server.url}${paths[0]}`, server.cookie);
  const answer = JSON.parse(body) as Answer;
  return {
    ...(await askInTurn(server, paths, seconds)),
    bytes: Buffer.byteLength(body),
    ids: "assets" in answer ? answer.assets.map(({ id }) => id) : [answer.id],
  };
}

/** Asks paths in turn over several connections, after a warm-up. Throws when an answer is no success. */
export async function askInTurn(
  { url, cookie, pid }: Target,
  paths: readonly string[],
  seconds: number,
): Promise<Load> {
  const ask = (duration: number) =>
    autocannon({
      url,
      connections,
      duration,
      requests: paths.map((path) => ({ path, headers: { cookie } })),
    });
  await ask(Math.ceil(seconds / 4));
  const before = processorSeconds(pid);
  const { requests, duration, latency, non2xx, errors } = await ask(seconds);
  if (non2xx > 0 || errors > 0)
    throw new Error(`${paths[0]}: ${non2xx} refusals, ${errors} errors`);
  const cpu = ((processorSeconds(pid) - before) * 1e6) / requests.total;
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99, cpu };
}

/** The body of a successful answer. Throws otherwise. */
export async function fetchText(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { cookie } });
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.slice(0, 200)}`);
  return body;
}
