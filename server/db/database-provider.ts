export type DatabaseProvider = "sqlite" | "postgresql";

/** Which of the two databases a DATABASE_URL names. */
export function databaseProvider(url: string): DatabaseProvider {
  return /^postgres(ql)?:/.test(url) ? "postgresql" : "sqlite";
}
