import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { z } from "zod";
import type { SignedInAccount } from "#lib/account.ts";
import type { ActionFailure, ActionResult } from "#lib/action-result.ts";
import type { Actor } from "#lib/actor.ts";
import { AppError, isAppError } from "#lib/app-error.ts";
import { inputProblems } from "#lib/input-problems.ts";
import { actorForSession, currentUser } from "#server/auth/session-actor.ts";
import { log } from "#server/log.ts";

type Work<Who, Schema extends z.ZodType, Value> = (
  who: Who,
  input: z.output<Schema>,
) => Promise<Value> | Value;

/** Runs a use case as the signed-in member of a space. */
export function runSpaceAction<Schema extends z.ZodType, Value>(
  spaceId: number,
  schema: Schema,
  input: unknown,
  work: Work<Actor, Schema, Value>,
): Promise<ActionResult<Value>> {
  return answer(schema, input, async (checked) => {
    const actor = await actorForSession(await headers(), spaceId);
    if (actor) return work(actor, checked);
    throw new AppError((await currentUser(await headers())) ? "not_found" : "unauthenticated");
  });
}

/** Runs a use case of one's own account, whatever the space. */
export function runAccountAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  work: Work<SignedInAccount, Schema, Value>,
): Promise<ActionResult<Value>> {
  return answer(schema, input, async (checked) => {
    const account = await currentUser(await headers());
    if (!account) throw new AppError("unauthenticated");
    return work(account, checked);
  });
}

/** Runs a use case that needs no sign-in, because its input carries a secret. */
export function runPublicAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  work: (input: z.output<Schema>) => Promise<Value> | Value,
): Promise<ActionResult<Value>> {
  return answer(schema, input, work);
}

async function answer<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  work: (input: z.output<Schema>) => Promise<Value> | Value,
): Promise<ActionResult<Value>> {
  const checked = schema.safeParse(input);
  if (!checked.success)
    return { ok: false, code: "invalid", details: {}, fields: inputProblems(checked.error) };
  try {
    return { ok: true, value: await work(checked.data) };
  } catch (error) {
    return isAppError(error) ? failureOf(error) : unexpectedFailure(error);
  }
}

/** The codes are the same on both sides; the form shows its own problems at the field. */
function failureOf({ code, details }: AppError): ActionFailure {
  const { field, reason, values } = details;
  const problem = field && reason && { [field]: { reason, ...(values && { values }) } };
  return { ok: false, code, details, fields: problem || {} };
}

function unexpectedFailure(error: unknown): ActionFailure {
  const id = randomUUID().slice(0, 8);
  log().error({ id, err: error }, "action failed");
  return {
    ok: false,
    code: "unavailable",
    details: { reason: "unexpected", values: { id } },
    fields: {},
  };
}
