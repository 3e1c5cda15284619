// node tests/migrate-template.ts <url>: migrates one database and ends. See migrateApart.
import { migrateDatabase } from "#server/db/migrate-database.ts";

await migrateDatabase(process.argv[2] ?? "");
