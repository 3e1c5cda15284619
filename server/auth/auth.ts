import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware, isAPIError } from "better-auth/api";
import { passwordLength } from "#lib/account.ts";
import { database } from "#server/db/database.ts";
import type { Database } from "#server/db/open-database.ts";
import { clearAttempts, countAttempt } from "#server/domain/people/attempt-limit.ts";
import { hashSecret } from "#server/domain/secret.ts";
import { env } from "#server/env.ts";
import { log } from "#server/log.ts";
import { currentAuthSecret } from "./auth-secret.ts";
import { clientAddressHeader } from "./client-address.ts";
import { cookiePrefix, hasSecureCookies } from "./session-cookie.ts";

/** Attempts to sign in: from one address, whatever the accounts; and for one account, from anywhere. */
const perAddress = { max: 30, windowSeconds: 60 };
const perAccount = { max: 10, windowSeconds: 15 * 60 };

const days = 24 * 60 * 60;

type Auth = ReturnType<typeof createAuth>;
type Holder = { vitrineAuth?: { database: Database; auth: Promise<Auth> } };

/** Two module graphs share the process (Next's bundle and the source), so the one instance is a global. */
const holder = globalThis as Holder;

/** better-auth over the open database of this process. Made at the first call. */
export function auth(): Promise<Auth> {
  const current = database();
  if (holder.vitrineAuth?.database !== current) {
    const made = currentAuthSecret().then((secret) => createAuth(current, secret));
    holder.vitrineAuth = { database: current, auth: made };
    // A database that could not be reached now may be there for the next request.
    made.catch(() => delete holder.vitrineAuth);
  }
  return holder.vitrineAuth.auth;
}

function createAuth({ prisma, provider }: Database, secret: string) {
  return betterAuth({
    appName: "Vitrine",
    baseURL: env().url,
    basePath: "/api/auth",
    secret,
    trustedOrigins: [env().url],
    database: prismaAdapter(prisma, { provider }),
    emailAndPassword: {
      enabled: true,
      // Accounts come from set-up, invitations and the command line.
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    session: {
      expiresIn: 30 * days,
      updateAge: 1 * days,
      // A session that was ended must end everywhere at once.
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      customStorage: {
        // better-auth asks for these two and uses only `consume` where it is given.
        get: async () => null,
        set: async () => {},
        consume: async (key, rule) => {
          const retryAfter = await countAttempt(`address:${key}`, {
            max: rule.max,
            windowSeconds: rule.window,
          });
          return { allowed: retryAfter === null, retryAfter };
        },
      },
      customRules: {
        "/sign-in/email": { max: perAddress.max, window: perAddress.windowSeconds },
        "/sign-out": false,
        "/get-session": false,
      },
    },
    hooks: { before: limitAccount, after: forgiveAccount },
    advanced: {
      cookiePrefix,
      useSecureCookies: hasSecureCookies(),
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // better-auth leaves both checks out under NODE_ENV=test unless told.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    // What a person did wrong is an answer, not a line in the log.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) log().error({ err: error }, "sign-in failed");
      },
    },
    logger: {
      level: "warn",
      log: (level, message) => log()[level === "error" ? "warn" : "debug"](message),
    },
    telemetry: { enabled: false },
  });
}

/** Counts by the address that was typed, so an account that does not exist answers the same. */
const limitAccount = createAuthMiddleware(async (context) => {
  const key = accountKey(context.path, context.body);
  if (!key) return;
  const retryAfter = await countAttempt(key, perAccount);
  if (retryAfter === null) return;
  throw new APIError(
    "TOO_MANY_REQUESTS",
    { message: "Too many requests. Please try again later." },
    { "X-Retry-After": String(retryAfter) },
  );
});

const forgiveAccount = createAuthMiddleware(async (context) => {
  const key = accountKey(context.path, context.body);
  if (key && context.context.newSession) await clearAttempts(key);
});

function accountKey(path: string, body: unknown): string | null {
  if (path !== "/sign-in/email") return null;
  const email = typeof body === "object" && body && "email" in body ? body.email : null;
  if (typeof email !== "string") return null;
  return `account:${hashSecret(email.trim().toLowerCase())}`;
}
