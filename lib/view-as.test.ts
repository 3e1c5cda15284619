import { expect, it } from "vitest";
import type { Actor } from "./actor.ts";
import { can, type Permission, permissions } from "./permissions.ts";
import { roles } from "./roles.ts";
import { narrowedRole, viewAsValue } from "./view-as.ts";

const actor = (role: (typeof roles)[number]): Actor => ({
  kind: "user",
  spaceId: 7,
  userId: "one",
  name: "One",
  role,
});

it("never gives a right that one does not have, whatever the cookie says", () => {
  const cookies = [
    ...roles.map((role) => viewAsValue(7, role)),
    ...roles.map((role) => viewAsValue(8, role)),
    "",
    "7",
    "7.",
    "7.owner",
    "admin",
    "7.admin.viewer",
    null,
  ];
  for (const own of roles)
    for (const cookie of cookies) {
      const narrowed = narrowedRole(own, 7, cookie);
      for (const permission of Object.keys(permissions) as Permission[])
        if (can(actor(narrowed), permission)) expect(can(actor(own), permission)).toBe(true);
      if (own !== "admin") expect(narrowed).toBe(own);
    }
});

it("lets an admin look as another role, in the one space", () => {
  expect(narrowedRole("admin", 7, viewAsValue(7, "viewer"))).toBe("viewer");
  expect(narrowedRole("admin", 8, viewAsValue(7, "viewer"))).toBe("admin");
});
