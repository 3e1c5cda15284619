import pino, { type Logger } from "pino";
import { env } from "./env.ts";

type Holder = { vitrineLog?: Logger };
const holder = globalThis as Holder;

/** The log of this process: JSON lines on stderr, without secrets. */
export function log(): Logger {
  holder.vitrineLog ??= pino(
    {
      level: env().logLevel,
      base: undefined,
      redact: ["req.headers.authorization", "req.headers.cookie", "password", "token"],
    },
    pino.destination(2),
  );
  return holder.vitrineLog;
}
