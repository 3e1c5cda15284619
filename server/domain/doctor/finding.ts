import { plainMessage } from "#lib/plain-message.ts";

/** One line of an examination: what was looked at, and what to do when it is not as it should be. */
export type Finding = { isOk: true; text: string } | { isOk: false; text: string; advice: string };

export function fine(text: string): Finding {
  return { isOk: true, text };
}

export function wrong(text: string, advice: string): Finding {
  return { isOk: false, text, advice };
}

/** Makes a finding of an error that a check threw. */
export async function orWrong(
  check: () => Promise<Finding>,
  text: string,
  advice: string,
): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    return wrong(`${text}: ${plainMessage(error)}`, advice);
  }
}
