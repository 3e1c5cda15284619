import { randomUUID } from "node:crypto";
import { announcePresence } from "#server/domain/live/announce-presence.ts";
import { followSpace } from "#server/domain/live/follow-space.ts";
import { getLivePosition } from "#server/domain/live/get-live-position.ts";
import { makeAsset } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

export const liveUseCases: readonly UseCase[] = [
  {
    name: "followSpace",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({
      call: async (actor) => (await followSpace(actor, { onEvent: () => {} })).stop(),
    }),
  },
  {
    name: "getLivePosition",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: getLivePosition }),
  },
  {
    name: "announcePresence",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const asset = await makeAsset(space);
      const input = { tabId: randomUUID(), assetId: asset.id, field: null };
      return { call: (actor) => announcePresence(actor, input) };
    },
  },
];
