const secondsByAttempt = [1, 2, 4, 8, 15, 30, 60, 60, 60, 60];

/**
 * Milliseconds to wait after the given number of tries that brought nothing; null when it is time
 * to give up and let the person decide.
 */
export function retryDelay(attempt: number): number | null {
  const seconds = secondsByAttempt[attempt];
  return seconds === undefined ? null : seconds * 1000;
}
