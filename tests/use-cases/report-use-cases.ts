import { listAltAdvice } from "#server/domain/assets/list-alt-advice.ts";
import { measureCompleteness } from "#server/domain/assets/measure-completeness.ts";
import { listHistoryPeople } from "#server/domain/history/list-history-people.ts";
import { makeFolder } from "../factories.ts";
import type { UseCase } from "./use-case.ts";

export const reportUseCases: readonly UseCase[] = [
  {
    name: "measureCompleteness",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async (space) => {
      const { id } = await makeFolder(space);
      return { call: (actor) => measureCompleteness(actor, { folders: [id] }) };
    },
  },
  {
    name: "listAltAdvice",
    needs: ["asset.view"],
    outsider: "own_space",
    prepare: async () => ({ call: (actor) => listAltAdvice(actor, { language: "en" }) }),
  },
  {
    name: "listHistoryPeople",
    needs: ["history.view"],
    outsider: "own_space",
    prepare: async () => ({ call: listHistoryPeople }),
  },
];
