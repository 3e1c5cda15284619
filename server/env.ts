import path from "node:path";
import ipaddr from "ipaddr.js";
import { z } from "zod";

const port = z.coerce
  .number("PORT must be a number from 1 to 65535, for example PORT=3000.")
  .int("PORT must be a whole number.")
  .min(1, "PORT must be 1 or more.")
  .max(65535, "PORT must be 65535 or less.");

const origin = z
  .url({
    protocol: /^https?$/,
    error: "VITRINE_URL must be the address people open, for example https://assets.example.com.",
  })
  .transform((value) => new URL(value).origin);

const databaseUrl = z
  .string()
  .regex(
    /^(file:|postgres(ql)?:\/\/)/,
    "DATABASE_URL must begin with file: or postgres://, for example postgres://user:password@host/vitrine.",
  );

const storageUrl = z
  .string()
  .regex(
    /^file:/,
    "STORAGE_URL must be a folder, for example file:/var/lib/vitrine/storage. Other stores are not supported yet.",
  );

const password = z
  .string()
  .min(10, "VITRINE_ADMIN_PASSWORD must have at least 10 characters.")
  .max(128, "VITRINE_ADMIN_PASSWORD must have at most 128 characters.");

const networks = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine(
    (parts) => parts.every((part) => ipaddr.isValidCIDR(part)),
    "VITRINE_FETCH_NETWORKS must list networks, for example 10.1.0.0/16,fd00::/8.",
  );

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().min(1).default("0.0.0.0"),
    VITRINE_URL: origin.optional(),
    VITRINE_DATA: z.string().min(1, "VITRINE_DATA must name a folder.").default("./data"),
    DATABASE_URL: databaseUrl.optional(),
    STORAGE_URL: storageUrl.optional(),
    VITRINE_ADMIN_EMAIL: z.email("VITRINE_ADMIN_EMAIL must be an e-mail address.").optional(),
    VITRINE_ADMIN_PASSWORD: password.optional(),
    /** Peers whose X-Forwarded-For is believed: how many proxies stand in front. */
    VITRINE_PROXIES: z.coerce
      .number("VITRINE_PROXIES must be a number: how many proxies stand in front of Vitrine.")
      .int()
      .min(0)
      .max(10)
      .default(0),
    /** Bytes of renditions kept ready; those that nobody asked for longest go first. */
    VITRINE_RENDITION_BYTES: z.coerce
      .number(
        "VITRINE_RENDITION_BYTES must be a number of bytes, for example 20000000000 for 20 GB.",
      )
      .int()
      .min(0)
      .default(20_000_000_000),
    VITRINE_TEXT_PROVIDER_URL: z
      .url({
        protocol: /^https?$/,
        error:
          "VITRINE_TEXT_PROVIDER_URL must be the address of a service that describes pictures.",
      })
      .optional(),
    VITRINE_TEXT_PROVIDER_KEY: z.string().optional(),
    VITRINE_FETCH_NETWORKS: networks.default([]),
    LOG_LEVEL: z
      .enum(
        ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
        "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.",
      )
      .default("info"),
    NODE_ENV: z.string().optional(),
  })
  .refine((env) => !env.VITRINE_ADMIN_EMAIL === !env.VITRINE_ADMIN_PASSWORD, {
    error: "Set VITRINE_ADMIN_EMAIL and VITRINE_ADMIN_PASSWORD together, or neither.",
  });

export type Env = {
  port: number;
  host: string;
  /** The public origin, without a slash at the end. */
  url: string;
  dataFolder: string;
  databaseUrl: string;
  storageUrl: string;
  admin: { email: string; password: string } | null;
  proxies: number;
  renditionBytes: number;
  /** The service that describes pictures; null when there is none. */
  textProvider: { url: string; key: string | null } | null;
  /** Networks beside the public internet that files may be fetched from. */
  fetchNetworks: readonly string[];
  logLevel: string;
  isProduction: boolean;
};

/** The settings in `source`, checked. Throws an Error whose message says what to do. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(present);
  if (!result.success)
    throw new Error(result.error.issues.map((issue) => issue.message).join("\n"));
  const values = result.data;
  const dataFolder = path.resolve(values.VITRINE_DATA);
  return {
    port: values.PORT,
    host: values.HOST,
    url: values.VITRINE_URL ?? `http://localhost:${values.PORT}`,
    dataFolder,
    databaseUrl: values.DATABASE_URL ?? `file:${path.join(dataFolder, "vitrine.sqlite")}`,
    storageUrl: values.STORAGE_URL ?? `file:${path.join(dataFolder, "storage")}`,
    admin:
      values.VITRINE_ADMIN_EMAIL && values.VITRINE_ADMIN_PASSWORD
        ? { email: values.VITRINE_ADMIN_EMAIL, password: values.VITRINE_ADMIN_PASSWORD }
        : null,
    proxies: values.VITRINE_PROXIES,
    renditionBytes: values.VITRINE_RENDITION_BYTES,
    textProvider: values.VITRINE_TEXT_PROVIDER_URL
      ? { url: values.VITRINE_TEXT_PROVIDER_URL, key: values.VITRINE_TEXT_PROVIDER_KEY ?? null }
      : null,
    fetchNetworks: values.VITRINE_FETCH_NETWORKS,
    logLevel: values.LOG_LEVEL,
    isProduction: values.NODE_ENV === "production",
  };
}

let current: Env | undefined;

/** The settings of this process. The only place that reads `process.env`. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
