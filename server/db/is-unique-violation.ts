/**
 * Whether a statement failed because a row with the same unique values is there. Told by Prisma's
 * code, because two generated clients have two error classes.
 */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
