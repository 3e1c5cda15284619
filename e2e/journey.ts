import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { connectDatabase, disconnectDatabase } from "#server/db/database.ts";
import { closeImaging } from "#server/imaging/imaging-pool.ts";
import { connectStorage } from "#server/storage/current-storage.ts";
import { type MadeMember, makeSession } from "#tests/make-session.ts";
import { launchBrowser } from "./browser.ts";
import { firstAdmin, type RunningServer, startServer } from "./server.ts";

export type Journey = {
  /** Of the server, without a slash at the end. */
  url(): string;
  /** Its own one. */
  server(): RunningServer;
  /** A folder for whatever the test likes; removed afterwards. */
  folder(): string;
  /** A browser of its own for one person who is not signed in. */
  openBrowser(options?: BrowserContextOptions): Promise<Page>;
  /** The same, signed in without the sign-in screen. */
  signIn(member: MadeMember, options?: BrowserContextOptions): Promise<Page>;
  /** A message in the console that this test provokes and that is none to mend. */
  expectMessage(pattern: RegExp): void;
};

/** Without a day of its own in common with UTC for hours, and with half an hour between. */
const timezoneId = "Asia/Kolkata";
const patience = 30_000;

/** What a browser notes by itself when it is answered that somebody is signed out or a thing gone. */
const expectedAnswers = /Failed to load resource: the server responded with a status of 40[14]\b/;

type JourneyOptions = {
  /** A server and a library of its own: set up already, or new. Else those that files share. */
  ownServer?: "ready" | "new";
  /** Many small tests may share one page: then it stays open until the file is done. */
  keepsBrowsers?: boolean;
};

/**
 * Gives a test file a server and a browser. Files share one server, so each makes the spaces and
 * people it needs and looks at nothing else. The library is open in this process too, so that
 * tests fill it by the use cases. Whatever a page writes to its console as an error fails the test.
 */
export function openJourney({ ownServer, keepsBrowsers = false }: JourneyOptions = {}): Journey {
  const contexts = new Set<BrowserContext>();
  const problems: string[] = [];
  const expected: RegExp[] = [];
  let folder = "";
  let url = "";
  let server: RunningServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "vitrine-journey-"));
    const shared = inject("library");
    const dataFolder = ownServer ? path.join(folder, "data") : shared.dataFolder;
    const env = ownServer === "ready" ? firstAdmin : {};
    [server, browser] = await Promise.all([
      ownServer && startServer({ dataFolder, env }),
      launchBrowser(),
    ]);
    url = server?.url ?? shared.url;
    await connectDatabase(`file:${path.join(dataFolder, "vitrine.sqlite")}`);
    await connectStorage(`file:${path.join(dataFolder, "storage")}`).check();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await photograph([...contexts], task.name);
    if (!keepsBrowsers) {
      await Promise.all([...contexts].map((context) => context.close()));
      contexts.clear();
    }
    const unexpected = problems.splice(0).filter((problem) => !isExpected(problem));
    expected.length = 0;
    expect(unexpected, "what pages wrote to the console").toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    closeImaging();
    await disconnectDatabase();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  function isExpected(problem: string): boolean {
    return [expectedAnswers, ...expected].some((pattern) => pattern.test(problem));
  }

  async function openBrowser(given: BrowserContextOptions = {}): Promise<Page> {
    const context = await started(browser).newContext({
      baseURL: url,
      locale: "en-GB",
      timezoneId,
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
      ...given,
    });
    contexts.add(context);
    context.setDefaultTimeout(patience);
    context.on("console", (message) => {
      if (message.type() === "error") problems.push(`${message.text()} ${message.location().url}`);
    });
    context.on("weberror", (error) => problems.push(String(error.error().stack)));
    const page = await context.newPage();
    // While anybody listens, Chromium is told to ask here for files; told only when the key that
    // asks is about to be pressed, it can hear of it too late.
    page.on("filechooser", () => {});
    return page;
  }

  return {
    url: () => url,
    server: () => started(server),
    folder: () => folder,
    openBrowser,
    async signIn(member, given) {
      const page = await openBrowser(given);
      const { cookie } = await makeSession({ id: member.account.id });
      await page.context().addCookies([{ ...cookie, url }]);
      return page;
    },
    expectMessage: (pattern) => void expected.push(pattern),
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("Use the journey inside of tests only.");
  return value;
}

/** Where VITRINE_PHOTOGRAPHS names a folder, every page of a failed test is put there. */
async function photograph(contexts: readonly BrowserContext[], name: string): Promise<void> {
  const folder = process.env.VITRINE_PHOTOGRAPHS;
  if (!folder) return;
  const stem = name.replaceAll(/\W+/g, "-").slice(0, 60);
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries())
    await page
      .screenshot({ path: path.join(folder, `${stem}-${index}.png`) })
      .catch(() => undefined);
}
