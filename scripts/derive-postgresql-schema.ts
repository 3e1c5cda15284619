// Writes prisma/postgresql/schema.prisma from prisma/sqlite/schema.prisma.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { derivePostgresqlSchema } from "./postgresql-schema.ts";

const prisma = path.resolve(import.meta.dirname, "../prisma");
const source = await readFile(path.join(prisma, "sqlite/schema.prisma"), "utf8");
await writeFile(path.join(prisma, "postgresql/schema.prisma"), derivePostgresqlSchema(source));
