import { getSpaceFacts } from "#server/domain/spaces/get-space-facts.ts";
import type { Work } from "./as-actor.ts";
import { spaceJson } from "./space-json.ts";

export const showSpace: Work = async (actor, c) =>
  c.json({ space: spaceJson(await getSpaceFacts(actor)) });
