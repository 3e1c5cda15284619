import { createRequire } from "node:module";
import type { WebflowClient } from "webflow-api";

const require = createRequire(import.meta.url);
const webflow = require("webflow-api") as { WebflowClient: typeof WebflowClient };

/** `webflow-api` as a script of a customer makes it. */
export function webflowClient(origin: string, accessToken: string): WebflowClient {
  // The option is there, and missing in the types of this version.
  const options = { accessToken, baseUrl: `${origin}/v2` };
  return new webflow.WebflowClient(options as never);
}
