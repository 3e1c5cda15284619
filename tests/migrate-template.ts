// node tests/migrate-template.ts <url>: migrates one database and ends. See migrateApart.
import { migrateDatabase } from "#server/db/migrate-database.ts";

await migrateDatabase(process.argv[2] ?? "");
// The engine leaves the timer of its ten-second lock behind, which would keep the process alive.
process.exit(0);
