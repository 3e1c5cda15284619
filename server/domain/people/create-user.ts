import { z } from "zod";
import type { Actor } from "#lib/actor.ts";
import type { Member } from "#lib/library.ts";
import { inTransaction } from "#server/db/in-transaction.ts";
import { emailField, passwordField, personNameField, roleField } from "./account-fields.ts";
import { authorizePerson } from "./authorize-person.ts";
import { createAccountIn, hashNewPassword } from "./create-account.ts";
import { joinSpaceIn } from "./join-space.ts";
import { requireMember } from "./require-member.ts";

export const createUserSchema = z.object({
  email: emailField,
  name: personNameField,
  password: passwordField,
  role: roleField,
});

/**
 * Creates an account with a password and gives it a role in the actor's space. Throws `conflict`
 * (`email_taken`) when the address has an account already.
 */
export async function createUser(
  actor: Actor,
  input: z.infer<typeof createUserSchema>,
): Promise<Member> {
  authorizePerson(actor, "people.edit");
  const passwordHash = await hashNewPassword(input.password);
  return inTransaction(async (tx) => {
    const user = await createAccountIn(tx, {
      email: input.email,
      name: input.name,
      passwordHash,
    });
    await joinSpaceIn(tx, actor, user, input.role);
    return requireMember(tx, actor.spaceId, user.id);
  });
}
