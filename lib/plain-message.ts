/** What an error says, without the lines of source that Prisma puts in front of the cause. */
export function plainMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = error.message.trim().split("\n");
  return (/^Invalid `.*` invocation/.test(lines[0] ?? "") && lines.at(-1)) || error.message;
}
