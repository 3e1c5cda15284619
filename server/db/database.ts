import { type Database, openDatabase } from "./open-database.ts";

type Holder = { vitrineDatabase?: Database };

/** Two module graphs share the process (Next's bundle and the source), so the one database is a global. */
const holder = globalThis as Holder;

/** The open database of this process. Throws when `connectDatabase` has not run. */
export function database(): Database {
  if (!holder.vitrineDatabase) throw new Error("The database is not open yet");
  return holder.vitrineDatabase;
}

/** Opens the database of this process, instead of one that was open before. */
export async function connectDatabase(url: string): Promise<Database> {
  await holder.vitrineDatabase?.close();
  holder.vitrineDatabase = openDatabase(url);
  return holder.vitrineDatabase;
}

/** Closes the database of this process, if one is open. */
export async function disconnectDatabase(): Promise<void> {
  await holder.vitrineDatabase?.close();
  delete holder.vitrineDatabase;
}
