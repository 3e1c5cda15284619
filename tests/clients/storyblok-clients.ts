import { createRequire } from "node:module";
import { createManagementApiClient } from "@storyblok/management-api-client";
import type StoryblokJsClient from "storyblok-js-client";

const require = createRequire(import.meta.url);
const { default: JsClient } = require("storyblok-js-client") as {
  default: typeof StoryblokJsClient;
};

/** `storyblok-js-client` as a script of a customer makes it. It throttles itself unless told not to. */
export function jsClient(origin: string, token: string): StoryblokJsClient {
  return new JsClient({ oauthToken: token, endpoint: `${origin}/v1`, rateLimit: 1000 });
}

/** `@storyblok/management-api-client` as a script of a customer makes it. */
export function managementClient(origin: string, token: string, space: { id: number }) {
  return createManagementApiClient({
    personalAccessToken: token,
    spaceId: space.id,
    baseUrl: origin,
    rateLimit: false,
  });
}
