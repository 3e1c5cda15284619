import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import type { MisbehavingJobs } from "./misbehaving-worker.ts";
import { createWorkerPool, type WorkerPool } from "./worker-pool.ts";

const script = path.join(import.meta.dirname, "misbehaving-worker.ts");
const pools: WorkerPool<MisbehavingJobs>[] = [];

const waiting = { perClient: 3, inAll: 5 };

function poolOf(size: number, limits: { timeMs?: number; memoryBytes?: number } = {}) {
  const pool = createWorkerPool<MisbehavingJobs>({
    script,
    size,
    timeMs: limits.timeMs ?? 20_000,
    memoryBytes: limits.memoryBytes ?? 2 ** 30,
    waiting,
  });
  pools.push(pool);
  return pool;
}

afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

test("jobs are answered by as many workers as the pool may have, and no more", async () => {
  const pool = poolOf(2);
  const texts = Array.from({ length: 20 }, (_, number) => `job ${number}`);
  const answers = await Promise.all(texts.map((text) => pool.run("echo", { text })));
  expect(answers).toEqual(texts.map((text) => ({ ok: true, value: { text } })));
  expect(pool.pids()).toHaveLength(2);
});

test("a worker in an endless loop is killed and replaced, and what it knew is kept", async () => {
  const pool = poolOf(1, { timeMs: 700 });
  await pool.run("echo", { text: "warm" });
  const [first] = pool.pids();
  const hung = await pool.run("hang", { known: "the type" });
  expect(hung).toMatchObject({ ok: false, reason: "timeout", partial: { text: "the type" } });
  expect(await pool.run("echo", { text: "next" })).toEqual({ ok: true, value: { text: "next" } });
  expect(pool.pids()).not.toContain(first);
});

test("a worker that dies by itself is replaced", async () => {
  const pool = poolOf(1);
  expect(await pool.run("die", {})).toMatchObject({ ok: false, reason: "crashed" });
  expect(await pool.run("echo", { text: "next" })).toMatchObject({ ok: true });
});

test("an idle worker killed from outside is replaced", async () => {
  const pool = poolOf(1);
  await pool.run("echo", { text: "warm" });
  for (const pid of pool.pids()) process.kill(pid, "SIGKILL");
  expect(await pool.run("echo", { text: "next" })).toMatchObject({ ok: true });
});

test.runIf(existsSync("/proc/self/status"))(
  "a worker that takes too much memory is killed and replaced",
  async () => {
    const pool = poolOf(1, { memoryBytes: 250 * 2 ** 20 });
    expect(await pool.run("eat", {})).toMatchObject({ ok: false, reason: "memory" });
    expect(await pool.run("echo", { text: "next" })).toMatchObject({ ok: true });
  },
);

test("an error of a job comes back with its code and the worker stays", async () => {
  const pool = poolOf(1);
  await pool.run("echo", { text: "warm" });
  const before = pool.pids();
  const failed = await pool.run("fail", {});
  expect(failed).toMatchObject({ ok: false, reason: "failed", code: "ENOENT" });
  expect(pool.pids()).toEqual(before);
});

test("a script that cannot start fails its jobs instead of waiting for ever", async () => {
  const pool = createWorkerPool<MisbehavingJobs>({
    script: path.join(import.meta.dirname, "no-such-worker.ts"),
    size: 2,
    timeMs: 1000,
    memoryBytes: 2 ** 30,
    waiting,
  });
  const answers = await Promise.all([
    pool.run("echo", { text: "a" }),
    pool.run("echo", { text: "b" }),
    pool.run("echo", { text: "c" }),
  ]);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, reason: "crashed" });
});

test("a client that asks for too much is told so at once, and others still have their turn", async () => {
  const pool = poolOf(1);
  await pool.run("echo", { text: "warm" });
  const order: string[] = [];
  const ask = async (client: string) => {
    const outcome = await pool.run("echo", { text: client }, { client });
    order.push(outcome.ok ? client : outcome.reason);
  };
  await Promise.all([...Array.from({ length: 10 }, () => ask("greedy")), ask("modest")]);
  // One is with the worker, three wait, six are refused before anything was done.
  expect(order.filter((name) => name === "busy")).toHaveLength(6);
  expect(order.filter((name) => name !== "busy")).toEqual([
    ...["greedy", "greedy", "modest", "greedy", "greedy"],
  ]);
});

test("closing ends the jobs under way and those that wait", async () => {
  const pool = poolOf(1);
  const jobs = [pool.run("hang", { known: "x" }), pool.run("echo", { text: "y" })];
  pool.close();
  for (const outcome of await Promise.all(jobs)) {
    expect(outcome).toMatchObject({ ok: false, reason: "crashed" });
  }
  expect(pool.pids()).toEqual([]);
});

test("idle workers let their parent end", async () => {
  const parent = parentThat("await pool.run('echo', { text: 'x' }); console.log(pool.pids()[0]);");
  const { output, code } = await parent.ended;
  expect(code).toBe(0);
  await untilGone(Number(output));
});

test("even a worker in an endless loop ends when its parent is killed", async () => {
  const parent = parentThat(
    `await pool.run('echo', { text: 'x' });
     pool.run('hang', { known: 'x' }); console.log(pool.pids()[0]);`,
  );
  const pid = Number(await parent.firstLine);
  parent.kill();
  await untilGone(pid);
});

function parentThat(code: string) {
  const pool = path.join(import.meta.dirname, "worker-pool.ts");
  const program = `import { createWorkerPool } from ${JSON.stringify(pool)};
    const pool = createWorkerPool({ script: ${JSON.stringify(script)}, size: 1, timeMs: 60000, memoryBytes: 2 ** 30, waiting: { perClient: 3, inAll: 5 } });
    ${code}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
  let output = "";
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("\n")) resolve(output);
    });
  });
  const ended = new Promise<{ output: string; code: number | null }>((resolve) => {
    child.on("close", (exit) => resolve({ output, code: exit }));
  });
  return { firstLine, ended, kill: () => child.kill("SIGKILL") };
}

async function untilGone(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isRunning(pid), { timeout: 15_000 }).toBe(false);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A dead process that nobody has waited for yet is dead all the same.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "latin1"));
  } catch {
    return false;
  }
}
