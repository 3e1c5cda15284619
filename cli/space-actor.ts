import type { Actor } from "#lib/actor.ts";
import { AppError } from "#lib/app-error.ts";
import type { Space } from "#lib/library.ts";
import { idFromObjectId } from "#lib/object-id.ts";
import { listSpaces } from "#server/domain/spaces/list-spaces.ts";

/** Whoever holds the machine. */
export const commandLine: Actor = { kind: "system", spaceId: 1, name: "Command line" };

/** The space that a person named by id, uuid or object id. Throws `not_found`. */
export async function findSpace(given: string): Promise<Space> {
  const id = idFromObjectId("space", given) ?? Number(given);
  const space = (await listSpaces(commandLine)).find(
    (candidate) => candidate.id === id || candidate.uuid === given.toLowerCase(),
  );
  if (!space) throw new AppError("not_found", { field: `space: ${given}` });
  return space;
}

/** The command line, acting in the space that a person named. */
export async function spaceActor(given: string): Promise<Actor> {
  return { ...commandLine, spaceId: (await findSpace(given)).id };
}
