import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { libraryPath } from "#lib/library-address.ts";
import { currentUser, spacesOf } from "#server/auth/session-actor.ts";

/** The front door: to the library of one's first space, or to the sign-in. */
export default async function FrontPage() {
  const person = await currentUser(await headers());
  if (!person) redirect("/sign-in");
  const [first] = await spacesOf(person.id);
  redirect(first ? libraryPath(first.id) : "/account");
}
