import { serveJobs } from "./worker/serve-jobs.ts";

// A worker for the tests of the pool: it hangs, dies and eats memory when it is asked to.

export type MisbehavingJobs = {
  echo: { input: { text: string }; output: { text: string } };
  hang: { input: { known: string }; output: { text: string } };
  die: { input: object; output: object };
  eat: { input: object; output: object };
  fail: { input: object; output: object };
};

serveJobs<MisbehavingJobs>({
  echo: async ({ text }) => ({ text }),
  hang: async ({ known }, report) => {
    report({ text: known });
    // The report leaves before the loop begins: a hung job has still told what it knew.
    await new Promise((resolve) => setImmediate(resolve));
    for (;;);
  },
  die: async () => {
    process.kill(process.pid, "SIGKILL");
    return new Promise(() => undefined);
  },
  eat: async () => {
    const eaten: Buffer[] = [];
    for (;;) {
      eaten.push(Buffer.alloc(2 ** 22, 1));
      await new Promise((resolve) => setImmediate(resolve));
    }
  },
  fail: async () => {
    throw Object.assign(new Error("no such thing"), { code: "ENOENT" });
  },
});
