// Who may import whom (docs/architecture.md, "Rooms"). Everything that is not allowed here is
// forbidden. tests/import-rules.test.ts plants one violation per rule and expects it to be found.

/** The rooms, and for each the rooms it may import besides itself. */
const allowed = {
  "^app/": ["^app/", "^actions/", "^components/", "^server/(domain|auth)/", "^lib/"],
  "^actions/": ["^actions/", "^server/(domain|auth)/", "^server/log\\.ts$", "^lib/"],
  "^cli/": ["^cli/", "^server/(domain|auth)/", "^server/(env|log)\\.ts$", "^lib/"],
  "^components/ui/": ["^components/ui/"],
  "^components/(?!ui/)": ["^components/", "^actions/", "^lib/"],
  "^server/domain/": ["^server/(domain|storage|imaging|db)/", "^lib/"],
  "^server/auth/": ["^server/(auth|db|domain)/", "^server/(env|log)\\.ts$", "^lib/"],
  "^server/db/": ["^server/(db|threads)/", "^lib/"],
  "^server/storage/": ["^server/(storage|threads)/", "^lib/"],
  "^server/threads/": ["^server/threads/"],
  "^server/imaging/": ["^server/imaging/", "^lib/"],
  "^lib/": ["^lib/"],
};

/** What belongs to a room's tools rather than to another room. */
const rooms = "^(app|actions|api|cli|components|lib|prisma|server)/";
const prismaClient = "^prisma/generated/";

const roomRules = Object.entries(allowed).map(([from, to]) => ({
  name: `room ${from.replace(/[\\^$]/g, "")}`,
  severity: "error",
  comment: "This room may not import that one.",
  from: { path: from, pathNot: "\\.test\\.tsx?$" },
  to: {
    path: rooms,
    pathNot: [
      ...to,
      ...(/server\/(domain|db|auth)/.test(from) ? [prismaClient] : []),
      // Only the types of the reading routes reach the browser: see the rule on them below.
      ...(from === "^components/(?!ui/)" ? ["^api/ui/routes\\.ts$"] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "api rooms are strangers",
      severity: "error",
      comment:
        "A room of the API imports itself, api/shared, the domain and lib: never a sibling, never db or storage.",
      from: { path: "^api/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: rooms,
        pathNot: [
          "^api/$1/",
          "^api/shared/",
          "^server/(domain|auth)/",
          "^server/log\\.ts$",
          "^lib/",
        ],
      },
    },
    {
      name: "browser takes only types from the api",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody imports pages",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "domain knows no framework",
      severity: "error",
      from: { path: "^(server/(domain|db|storage|imaging)|lib)/" },
      to: {
        path: "node_modules/(next|react|react-dom|hono|@hono|better-auth/(?!dist/crypto))(/|$)",
      },
    },
    {
      name: "settings are read in one place",
      severity: "error",
      comment: "server/env.ts is for the entrances; the domain is told what it needs.",
      from: {
        path: "^(app|actions|api|components|lib|server/(domain|db|storage|imaging))/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { path: "^server/env\\.ts$" },
    },
    {
      name: "no circles",
      severity: "error",
      from: { path: rooms, pathNot: prismaClient },
      to: { circular: true, viaOnly: { pathNot: prismaClient, dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^prisma/generated"] },
    exclude: { path: ["\\.next/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    parser: "swc",
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
