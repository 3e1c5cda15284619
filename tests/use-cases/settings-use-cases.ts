import { createField } from "#server/domain/fields/create-field.ts";
import { deleteField } from "#server/domain/fields/delete-field.ts";
import { editField } from "#server/domain/fields/edit-field.ts";
import { listFields } from "#server/domain/fields/list-fields.ts";
import { createLanguage } from "#server/domain/languages/create-language.ts";
import { deleteLanguage } from "#server/domain/languages/delete-language.ts";
import { editLanguage } from "#server/domain/languages/edit-language.ts";
import { listLanguages } from "#server/domain/languages/list-languages.ts";
import { setDefaultLanguage } from "#server/domain/languages/set-default-language.ts";
import { fillSampleLibrary } from "#server/domain/sample-library/fill-sample-library.ts";
import { startSampleLibrary } from "#server/domain/sample-library/start-sample-library.ts";
import { createSpace } from "#server/domain/spaces/create-space.ts";
import { getSpaceOverview } from "#server/domain/spaces/get-space-overview.ts";
import { listSpaces } from "#server/domain/spaces/list-spaces.ts";
import { renameSpace } from "#server/domain/spaces/rename-space.ts";
import { makeAsset, systemActor } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

let made = 0;

function makeField(space: { id: number }) {
  made += 1;
  return createField(systemActor(space), { name: `Field ${made}`, key: `field${made}` });
}

const languages = ["de", "fr", "it", "es", "pt", "nl", "da", "sv", "fi", "pl", "cs", "hu", "ro"];
const regions = ["AT", "CH", "BE", "LU", "FR", "IT", "US", "GB", "CA", "AU", "BR", "MX"];

/** A language code that no call lately used: `de-AT`. */
function freshCode(): string {
  made += 1;
  const region = regions[Math.floor(made / languages.length) % regions.length];
  return `${languages[made % languages.length]}-${region}`;
}

function makeLanguage(space: { id: number }) {
  return createLanguage(systemActor(space), { code: freshCode() });
}

export const settingsUseCases: readonly UseCase[] = [
  {
    name: "listFields",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listFields }),
  },
  {
    name: "createField",
    needs: ["field.edit"],
    outsider: "own_space",
    prepare: async () => {
      made += 1;
      const key = `made${made}`;
      return { call: (actor) => createField(actor, { name: "Made", key }) };
    },
  },
  {
    name: "editField",
    variant: "so that its texts move",
    needs: ["field.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const field = await makeField(space);
      const asset = await makeAsset(space, { texts: { en: { [field.key]: "Text" } } });
      const input = { fieldId: field.id, translatable: false, discardTexts: true };
      return { assetIds: [asset.id], call: (actor) => editField(actor, input) };
    },
  },
  {
    name: "deleteField",
    needs: ["field.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const field = await makeField(space);
      const asset = await makeAsset(space, { texts: { en: { [field.key]: "Text" } } });
      return { assetIds: [asset.id], call: (actor) => deleteField(actor, { fieldId: field.id }) };
    },
  },
  {
    name: "listLanguages",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listLanguages }),
  },
  {
    name: "createLanguage",
    needs: ["language.edit"],
    outsider: "own_space",
    prepare: async () => {
      const code = freshCode();
      return { call: (actor) => createLanguage(actor, { code }) };
    },
  },
  {
    name: "editLanguage",
    needs: ["language.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const { id } = await makeLanguage(space);
      return { call: (actor) => editLanguage(actor, { languageId: id, name: "Another" }) };
    },
  },
  {
    name: "setDefaultLanguage",
    needs: ["language.edit"],
    outsider: "not_found",
    prepare: async (space) => {
      const english = (await listLanguages(systemActor(space))).find(({ code }) => code === "en");
      if (english) await setDefaultLanguage(systemActor(space), { languageId: english.id });
      const { id } = await makeLanguage(space);
      return { call: (actor) => setDefaultLanguage(actor, { languageId: id }) };
    },
  },
  {
    name: "deleteLanguage",
    needs: ["language.edit"],
    lock: "refuses",
    outsider: "not_found",
    prepare: async (space) => {
      const { id, code } = await makeLanguage(space);
      const asset = await makeAsset(space, { texts: { [code]: { alt: "Text" } } });
      const input = { languageId: id, discardTexts: true };
      return { assetIds: [asset.id], call: (actor) => deleteLanguage(actor, input) };
    },
  },
  {
    name: "getSpaceOverview",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: getSpaceOverview }),
  },
  {
    name: "listSpaces",
    needs: [],
    outsider: "own_space",
    prepare: async () => ({ call: listSpaces }),
  },
  {
    name: "renameSpace",
    needs: ["space.edit"],
    outsider: "own_space",
    prepare: async () => {
      made += 1;
      const name = `Space ${made}`;
      return { call: (actor) => renameSpace(actor, { name }) };
    },
  },
  {
    name: "createSpace",
    needs: ["space.edit"],
    notForTokens: true,
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => createSpace(actor, { name: "Another" }) }),
  },
  {
    name: "startSampleLibrary",
    needs: ["space.edit"],
    outsider: "own_space",
    isCostly: true,
    prepare: async () => ({ call: startSampleLibrary }),
  },
  {
    name: "fillSampleLibrary",
    needs: ["space.edit"],
    outsider: "own_space",
    isCostly: true,
    prepare: async () => ({ call: (actor) => fillSampleLibrary(actor) }),
  },
];
