import autocannon from "autocannon";

export type Load = {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
};

export type HttpResult = Load & {
  bytes: number;
  /** The ids in the answer to the first path. */
  ids: number[];
};

export const connections = 8;

type Answer = { id: number } | { assets: { id: number }[] };

/** What the API answers to the first path, and how fast it answers all of them in turn. */
export async function measureHttp(
  server: { url: string; cookie: string },
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
  { url, cookie }: { url: string; cookie: string },
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
  const { requests, duration, latency, non2xx, errors } = await ask(seconds);
  if (non2xx > 0 || errors > 0)
    throw new Error(`${paths[0]}: ${non2xx} refusals, ${errors} errors`);
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99 };
}

/** The body of a successful answer. Throws otherwise. */
export async function fetchText(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { cookie } });
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.slice(0, 200)}`);
  return body;
}
