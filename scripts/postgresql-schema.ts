/** The PostgreSQL schema that belongs to the given SQLite schema: a Prisma schema names one provider. */
export function derivePostgresqlSchema(sqliteSchema: string): string {
  return sqliteSchema
    .replace(
      /^\/\/ The data of Vitrine\.[\s\S]*?\n\n/,
      "// Derived from ../sqlite/schema.prisma: edit that one and run `npm run db:derive`.\n\n",
    )
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace("../generated/sqlite", "../generated/postgresql");
}
