import type { Actor } from "#lib/actor.ts";
import { listAssetVariants } from "#server/domain/assets/list-asset-variants.ts";
import { createSignedUrl } from "#server/domain/links/create-signed-url.ts";
import { revokeAssetLinks } from "#server/domain/links/revoke-asset-links.ts";
import { revokeSpaceLinks } from "#server/domain/links/revoke-space-links.ts";
import { createPreset } from "#server/domain/presets/create-preset.ts";
import { deletePreset } from "#server/domain/presets/delete-preset.ts";
import { editPreset } from "#server/domain/presets/edit-preset.ts";
import { listPresets } from "#server/domain/presets/list-presets.ts";
import { movePreset } from "#server/domain/presets/move-preset.ts";
import { makeAsset, systemActor } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

let made = 0;

function makePreset(actor: Actor) {
  made += 1;
  return createPreset(actor, {
    key: `preset-${made}`,
    name: `Preset ${made}`,
    width: 40,
    height: 30,
    format: "auto",
    quality: 80,
    widths: [20],
  });
}

export const deliveryUseCases: readonly UseCase[] = [
  {
    name: "listPresets",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listPresets }),
  },
  {
    name: "createPreset",
    needs: ["preset.edit"],
    outsider: "own_space",
    prepare: async () => ({ call: makePreset }),
  },
  {
    name: "editPreset",
    needs: ["preset.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id: presetId } = await makePreset(systemActor(space));
      return { call: (actor) => editPreset(actor, { presetId, width: 50 }) };
    },
  },
  {
    name: "movePreset",
    needs: ["preset.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      await makePreset(systemActor(space));
      const { id: presetId } = await makePreset(systemActor(space));
      return { call: (actor) => movePreset(actor, { presetId, by: -1 }) };
    },
  },
  {
    name: "deletePreset",
    needs: ["preset.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id: presetId } = await makePreset(systemActor(space));
      return { call: (actor) => deletePreset(actor, { presetId }) };
    },
  },
  {
    name: "listAssetVariants",
    needs: ["asset.view"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id: assetId } = await makeAsset(space);
      return { call: (actor) => listAssetVariants(actor, { assetId }) };
    },
  },
  {
    name: "createSignedUrl",
    needs: ["asset.view", "asset.view_private"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id: assetId } = await makeAsset(space, { private: true });
      return { call: (actor) => createSignedUrl(actor, { assetId, secret: "secret" }) };
    },
  },
  {
    name: "revokeAssetLinks",
    needs: ["asset.revoke_links"],
    lock: "lets_through",
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeAsset(space);
      return { assetIds: [id], call: (actor) => revokeAssetLinks(actor, { assetIds: [id] }) };
    },
  },
  {
    name: "revokeSpaceLinks",
    needs: ["space.edit"],
    outsider: "own_space",
    prepare: async () => ({ call: revokeSpaceLinks }),
  },
];
