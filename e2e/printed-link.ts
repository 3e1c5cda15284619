import type { Journey } from "./journey.ts";

/** The link by which a new server's first admin sets it up, as the server prints it. */
export function printedLink(journey: Journey): string {
  const output = journey.server().output();
  const link = /http:\/\/\S+\/setup\/\S+/.exec(output)?.[0];
  if (!link) throw new Error(`The server printed no link.\n${output}`);
  return link;
}
