import { createRequire } from "node:module";
import type * as Sdk from "@kontent-ai/management-sdk";
import type { Role, Scope } from "#lib/roles.ts";
import { makeToken } from "../make-token.ts";

// Imported as what it is best at: the package's ES build does not load in Node.
const load = createRequire(import.meta.url);
const sdk: typeof Sdk = load("@kontent-ai/management-sdk");
const core = createRequire(load.resolve("@kontent-ai/management-sdk"))("@kontent-ai/core-sdk");

export type KontentClient = Sdk.ManagementClient;

/** The vendor's own client of a space, with a token of it. It tries once. */
export async function kontentClient(
  origin: string,
  space: { id: number; uuid: string },
  options: { role?: Role; scopes?: readonly Scope[]; apiKey?: string; environmentId?: string } = {},
): Promise<KontentClient> {
  const apiKey = options.apiKey ?? (await makeToken(space, options)).token;
  return new sdk.ManagementClient({
    environmentId: options.environmentId ?? space.uuid,
    apiKey,
    baseUrl: `${origin}/v2`,
    // The console of a test run is for what nobody expected.
    httpService: new core.HttpService({ logErrorsToConsole: false }),
    retryStrategy: { maxAttempts: 0, addJitter: false, deltaBackoffMs: 1 },
  });
}

/** What the SDK throws when the server answers with the vendor's error. */
export type KontentFailure = {
  name: string;
  errorCode: number;
  requestId: string;
  message: string;
  validationErrors: { message: string }[];
  originalError: { response?: { status: number; headers: Record<string, string> } };
};

/** The error that a call ends with. Fails when it does not. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<KontentFailure & { status: number }> {
  try {
    await call;
  } catch (error) {
    const failure = error as KontentFailure;
    if (!("errorCode" in failure)) throw error;
    return Object.assign(failure, { status: failure.originalError.response?.status ?? 0 });
  }
  throw new Error("the call did not fail");
}
