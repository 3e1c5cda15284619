import { openLibrary } from "#server/domain/start/open-library.ts";
import { env } from "#server/env.ts";

/** Opens the library that the settings name, for one command. */
export async function withLibrary<T>(work: () => Promise<T>): Promise<T> {
  const library = await openLibrary(env());
  try {
    return await work();
  } finally {
    await library.close();
  }
}
