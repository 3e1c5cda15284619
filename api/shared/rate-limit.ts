import type { Context } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "#lib/app-error.ts";
import { requestsPerSecond } from "#server/domain/spaces/requests-per-second.ts";

/** One limiter for each limit that a space has set: the tokens are its keys. */
const limiters = new Map<number, RateLimiterMemory>();

/**
 * Counts a request against what one token of the space may ask in a second, and says so in the
 * `X-RateLimit-*` headers. Throws `rate_limited`. Each process counts for itself: see decision 8.
 */
export async function limitRequests(
  c: Context,
  actor: { spaceId: number; tokenId: number },
): Promise<void> {
  const limit = await requestsPerSecond(actor.spaceId);
  const outcome = await consume(limiterOf(limit), String(actor.tokenId));
  const resetAfter = Math.max(1, Math.ceil(outcome.msBeforeNext / 1000));
  c.header("X-RateLimit-Limit", String(limit));
  c.header("X-RateLimit-Remaining", String(outcome.remainingPoints));
  c.header("X-RateLimit-Reset", String(Math.ceil(Date.now() / 1000) + resetAfter));
  if (outcome.isOver)
    throw new AppError("rate_limited", {
      reason: "too_many_requests",
      values: { limit },
      retryAfter: resetAfter,
    });
}

function limiterOf(limit: number): RateLimiterMemory {
  let limiter = limiters.get(limit);
  if (!limiter) {
    limiter = new RateLimiterMemory({ points: limit, duration: 1 });
    limiters.set(limit, limiter);
  }
  return limiter;
}

async function consume(limiter: RateLimiterMemory, key: string) {
  try {
    const { msBeforeNext, remainingPoints } = await limiter.consume(key);
    return { msBeforeNext, remainingPoints, isOver: false };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { msBeforeNext: refusal.msBeforeNext, remainingPoints: 0, isOver: true };
  }
}
