import type { Role, Scope } from "./roles.ts";

/** Who acts, in one space. Every use case takes it first. Plain data: pages hand it to the browser. */
export type Actor =
  | {
      kind: "user";
      spaceId: number;
      userId: string;
      name: string;
      role: Role;
      /** An admin who looks at the space as somebody of this role does. */
      isLookingAs?: true;
    }
  | {
      kind: "token";
      spaceId: number;
      tokenId: number;
      name: string;
      role: Role;
      scopes: readonly Scope[];
    }
  /** The command line and the sweeper: whoever holds the machine. */
  | { kind: "system"; spaceId: number; name: string };
