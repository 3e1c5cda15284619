import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

// A server action is an address that anybody may call. Each must ask who calls.

const root = path.resolve(import.meta.dirname, "..");

type Action = { name: string; body: string };

/** The exported functions of a file of actions, with their text up to the next one. */
function actionsIn(source: string): Action[] {
  return source
    .split(/^export /m)
    .slice(1)
    .map((body) => ({
      name: /^(?:async )?(?:function|const) (\w+)/.exec(body)?.[1] ?? body,
      body,
    }));
}

/** What an action hands its work to, when it does nothing else: `runSpaceAction`. */
function runnerOf({ body }: Action): string | null {
  const only = /^async function \w+\([^{]*\)(?:: [^{]+)? \{\s*return (run\w+)\(([\s\S]*?)\);\s*\}/;
  const call = only.exec(body);
  if (!call) return null;
  const [, runner = "", given = ""] = call;
  // The space that is checked is the one that the caller names, and no other.
  if (runner === "runSpaceAction" && !/^\s*spaceId,/.test(given)) return null;
  return runner;
}

function filesWithActions(): string[] {
  const rooms = ["app", "actions", "api", "components", "lib", "server"];
  return rooms
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(room, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /^\s*["']use server["']/m.test(readFileSync(path.join(root, file), "utf8")));
}

/** Actions for people who are not signed in: their input carries a secret. */
const publicActions = ["acceptInvitationAction", "createFirstAdminAction"];

describe("server actions", () => {
  const files = filesWithActions();
  const actions = files.flatMap((file) => actionsIn(readFileSync(path.join(root, file), "utf8")));

  it("stand only in actions/, where these rules look", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !/^actions\/[\w-]+-actions\.ts$/.test(file))).toEqual([]);
  });

  it("do nothing but hand their work to a runner that asks who calls", () => {
    const runners = ["runSpaceAction", "runAccountAction", "runPublicAction"];
    const others = actions.filter((action) => !runners.includes(runnerOf(action) ?? ""));
    expect(others.map((action) => action.name)).toEqual([]);
  });

  it("are open to the public only where a link carries a secret", () => {
    const open = actions.filter((action) => runnerOf(action) === "runPublicAction");
    expect(open.map((action) => action.name).sort()).toEqual(publicActions);
  });

  it("are found out when they forget: the rule itself is tried", () => {
    const runner = (body: string) =>
      runnerOf(actionsIn(`export async function a${body}`)[0] ?? { name: "", body: "" });
    expect(
      runner("(spaceId: number, input: unknown) { return runSpaceAction(spaceId, s, input, w); }"),
    ).toBe("runSpaceAction");
    expect(
      runner("(spaceId: number, input: unknown) { return runSpaceAction(1, s, input, w); }"),
    ).toBeNull();
    expect(runner("(input: unknown) { return purgeAssets(system, input); }")).toBeNull();
    expect(
      runner("(input: unknown) { await purge(); return runSpaceAction(spaceId, s, input, w); }"),
    ).toBeNull();
    expect(
      runnerOf(actionsIn("export const a = async () => purge();")[0] ?? { name: "", body: "" }),
    ).toBeNull();
  });
});
