/** How many may wait. Only what names a client is counted and refused. */
export type LineLimits = { perClient: number; inAll: number };

/**
 * A line in which clients take turns, one thing each, so that whoever asks for a thousand things
 * delays another by one of them. What names no client takes turns as one more and is never refused.
 */
export function createWaitingLine<Item extends { client: string | null }>(limits: LineLimits) {
  // In the order of the turns: whoever was served goes to the end.
  const lines = new Map<string | null, Item[]>();
  let length = 0;
  let counted = 0;

  function count(item: Item, change: 1 | -1): void {
    length += change;
    if (item.client !== null) counted += change;
  }

  return {
    get length(): number {
      return length;
    },
    /** False when too much waits already. */
    join(item: Item): boolean {
      const line = lines.get(item.client) ?? [];
      const isFull = line.length >= limits.perClient || counted >= limits.inAll;
      if (item.client !== null && isFull) return false;
      line.push(item);
      lines.set(item.client, line);
      count(item, 1);
      return true;
    },
    /** Back to the very front, whatever the limits: it had been taken already. */
    putBack(item: Item): void {
      const others = [...lines].filter(([client]) => client !== item.client);
      const line = [item, ...(lines.get(item.client) ?? [])];
      lines.clear();
      lines.set(item.client, line);
      for (const [client, waiting] of others) lines.set(client, waiting);
      count(item, 1);
    },
    take(): Item | undefined {
      const [next] = lines;
      if (!next) return undefined;
      const [client, line] = next;
      const item = line.shift();
      lines.delete(client);
      if (line.length > 0) lines.set(client, line);
      if (item) count(item, -1);
      return item;
    },
  };
}
