// Who may import whom: the table of docs/ARCHITECTURE.md, as rules. tests/architecture/directions.test.ts proves that they bite.

/** Type-only imports vanish when the code runs; some parts may know the words of another without using it. */
const exceptTypes = { dependencyTypesNot: ["type-only"] };

/** `from` may import from the project's folders only what `may` lists; packages are governed by the rules further down. */
function only(name, comment, from, may, { orTypesOf } = {}) {
  const allowed = [from, ...may].join("|");
  const rules = [
    {
      name,
      severity: "error",
      comment,
      from: { path: `^(${from})` },
      to: { path: "^(shared|server|client|scripts|assets)/", pathNot: `^(${[allowed, ...(orTypesOf ?? [])].join("|")})` },
    },
  ];
  if (orTypesOf)
    rules.push({
      name: `${name}-types-only`,
      severity: "error",
      comment: `${comment} Of these it may know the types, no more.`,
      from: { path: `^(${from})` },
      to: { path: `^(${orTypesOf.join("|")})`, pathNot: `^(${allowed})`, ...exceptTypes },
    });
  return rules;
}

/** The package `packages` may be imported only by files under `by`. */
function packageOnlyBy(name, packages, by, comment) {
  return {
    name,
    severity: "error",
    comment,
    from: { pathNot: `^(${by.join("|")})` },
    to: { path: `(^|/)node_modules/(${packages})(/|$)` },
  };
}

const MODEL = "shared/model/";
const RULES = "shared/rules/";
const SCENARIOS = "shared/scenarios/";
const HISTORY = "shared/history/";
const PROTOCOL = "shared/protocol/";
const SCHEMA = "shared/schema/";
const REPLAY = "shared/replay/";
const MATCH = "shared/match/";
const BOTS = "shared/bots/";
const ANALYSIS = "shared/analysis/";
const TEXT = "shared/text/";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle has no top: nobody can read it from the beginning.",
      from: {},
      to: { circular: true, viaOnly: exceptTypes },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment: "The import leads nowhere.",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.(css|woff2|svg|png|html)(\\?|$)" },
    },
    {
      name: "no-undeclared-packages",
      severity: "error",
      comment: "The package is not in package.json: it is here only because another package brought it.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "product-needs-no-development-packages",
      severity: "error",
      comment: "What runs at the table must be installed by a plain `npm ci --omit=dev`.",
      from: { path: "^(shared|server|client)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      comment: "Tests know the product; the product does not know its tests.",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "rules-stay-pure",
      severity: "error",
      comment: "model and rules may import only each other: nothing from npm, nothing from Node.",
      from: { path: `^(${MODEL}|${RULES})` },
      to: { pathNot: `^(${MODEL}|${RULES})` },
    },
    {
      name: "model-knows-no-rules",
      severity: "error",
      comment: "The nouns do not know the verbs.",
      from: { path: `^${MODEL}` },
      to: { pathNot: `^${MODEL}` },
    },
    {
      name: "shared-runs-anywhere",
      severity: "error",
      comment: "shared has no Node, no server, no screen.",
      from: { path: "^shared/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "shared-knows-no-one",
      severity: "error",
      comment: "shared is used by all and uses none of them.",
      from: { path: "^shared/" },
      to: { path: "^(server|client|scripts|assets)/" },
    },
    {
      name: "shared-packages",
      severity: "error",
      comment: "Of npm, shared uses zod to check what comes from outside, and the schema builders in shared/schema.",
      from: { path: "^shared/" },
      to: { path: "(^|/)node_modules/", pathNot: "(^|/)node_modules/(zod|@colyseus/schema)(/|$)" },
    },
    ...only("scenarios", "A scenario is data in the model's words with citations.", SCENARIOS, [MODEL, HISTORY], { orTypesOf: [RULES] }),
    ...only("history", "History knows its facts and nothing of the game.", HISTORY, [MODEL]),
    ...only(
      "bots",
      "A bot knows what its seat may know: its view, the orders offered in it, and of the scenario what everybody is told.",
      BOTS,
      [MODEL, RULES, `${SCENARIOS}public-scenario\\.ts`],
    ),
    ...only("match", "A running match without a network: rules, bots, record.", MATCH, [MODEL, RULES, SCENARIOS, BOTS, REPLAY], {
      orTypesOf: [PROTOCOL],
    }),
    ...only("replay", "A record is scenario, seed and orders.", REPLAY, [MODEL, RULES, SCENARIOS]),
    ...only("analysis", "The debrief's measures are functions of a record.", ANALYSIS, [MODEL, RULES, SCENARIOS, REPLAY, HISTORY], {
      orTypesOf: [MATCH],
    }),
    ...only("protocol", "Messages use the model's words.", PROTOCOL, [MODEL], { orTypesOf: [RULES] }),
    ...only("schema", "Replicated structures are fields only.", SCHEMA, [], { orTypesOf: [MODEL] }),
    ...only("text", "Sentences hang on the model's words.", TEXT, [MODEL], { orTypesOf: [PROTOCOL] }),

    {
      name: "server-knows-no-client",
      severity: "error",
      comment: "The server sends codes and views; how they look is not its business.",
      from: { path: "^server/" },
      to: { path: "^(client/|assets/|shared/text/|scripts/)" },
    },
    {
      name: "client-knows-no-server",
      severity: "error",
      comment: "The screen is talked to by messages, never by function call.",
      from: { path: "^client/" },
      to: { path: "^(server|scripts)/" },
    },
    {
      name: "client-has-no-node",
      severity: "error",
      comment: "There is no Node in a browser.",
      from: { path: "^client/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "server-has-no-screen",
      severity: "error",
      comment: "No canvas and no panels on the server.",
      from: { path: "^server/" },
      to: { path: "(^|/)node_modules/(phaser|preact|@preact|vite|@colyseus/sdk)(/|$)" },
    },

    ...only(
      "client-net",
      "The way to the server: messages and the session, no rules and no screen.",
      "client/net/",
      [MODEL, PROTOCOL, SCHEMA, "client/store/"],
      { orTypesOf: [RULES] },
    ),
    ...only(
      "client-local",
      "The same session without a server.",
      "client/local/",
      [MODEL, RULES, SCENARIOS, MATCH, BOTS, REPLAY, ANALYSIS, "client/store/"],
      { orTypesOf: [PROTOCOL] },
    ),
    ...only("client-store", "What this screen knows; it does not know how it is shown.", "client/store/", [MODEL, TEXT], {
      orTypesOf: ["client/present/", RULES, PROTOCOL, REPLAY, ANALYSIS, HISTORY],
    }),
    ...only(
      "client-present",
      "What to show, as data: no canvas, no panels.",
      "client/present/",
      [MODEL, TEXT, "client/store/", "client/i18n/"],
      {
        orTypesOf: [RULES, PROTOCOL, REPLAY, ANALYSIS, HISTORY],
      },
    ),
    ...only("client-stage", "The board draws what presenters describe.", "client/stage/", [
      MODEL,
      "client/present/",
      "client/store/",
      "client/theme/",
      "client/i18n/",
      "assets/",
    ]),
    ...only(
      "client-hud",
      "Panels show what presenters describe and ask the session.",
      "client/hud/",
      [MODEL, TEXT, "client/present/", "client/store/", "client/theme/", "client/i18n/", "client/input/", "client/sound/", "assets/"],
      { orTypesOf: [PROTOCOL, HISTORY] },
    ),
    ...only("client-input", "Pointer, touch and keys become intents.", "client/input/", [MODEL, TEXT, "client/present/", "client/store/"], {
      orTypesOf: [PROTOCOL],
    }),
    ...only("client-sound", "What can be heard follows what is shown; it asks nobody for anything.", "client/sound/", [
      MODEL,
      "client/present/",
      "client/store/",
    ]),
    ...only("client-theme", "The look knows nothing of the game.", "client/theme/", [MODEL, "assets/"]),
    ...only("client-i18n", "Language, numbers and dates.", "client/i18n/", [MODEL, TEXT]),
    {
      name: "debrief-needs-no-match",
      severity: "error",
      comment: "The debrief is told from a record, without a network and without a running match.",
      from: { path: "^client/debrief/" },
      to: { path: `^(client/net/|client/local/|${MATCH}|${BOTS}|${SCHEMA})`, ...exceptTypes },
    },
    {
      name: "stage-only-on-demand",
      severity: "error",
      comment:
        "The board and Phaser come with a dynamic import: the first page is light. (client/dev holds galleries that are never built.)",
      from: { path: "^client/", pathNot: "^client/(stage|dev)/" },
      to: { path: "^client/stage/", dynamic: false, ...exceptTypes },
    },

    {
      name: "gallery-is-never-built",
      severity: "error",
      comment: "client/dev holds what only those who work on the game look at.",
      from: { pathNot: "^(client/dev|tests)/" },
      to: { path: "^client/dev/" },
    },

    packageOnlyBy("phaser-only-on-stage", "phaser", ["client/stage/", "tests/"], "Only the stage knows Phaser."),
    packageOnlyBy("preact-only-on-screen", "preact|@preact/[^/]+", ["client/", "tests/"], "Panels and signals live in the client."),
    packageOnlyBy(
      "colyseus-only-on-the-server",
      "colyseus|@colyseus/(?!sdk|schema)[^/]+",
      ["server/colyseus\\.ts$", "tests/(server|support|protocol)/"],
      "Rooms live on the server, and one file there names the package: whoever replaces it has one place to begin.",
    ),
    packageOnlyBy("sdk-only-at-the-wire", "@colyseus/sdk", ["client/net/", "tests/", "scripts/"], "Only client/net talks to the server."),
    packageOnlyBy(
      "schema-only-at-the-wire",
      "@colyseus/schema",
      ["shared/schema/", "server/", "client/net/", "tests/"],
      "Replicated structures are a thing of the wire.",
    ),
    packageOnlyBy(
      "zod-only-at-the-doors",
      "zod",
      [PROTOCOL, SCENARIOS, HISTORY, REPLAY, ANALYSIS, "server/", "client/net/", "tests/", "scripts/"],
      "What comes from outside is parsed at the door; inside, types are enough.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data|test-results|playwright-report)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
    detectProcessBuiltinModuleCalls: true,
    builtInModules: { add: ["node:sqlite", "node:test", "node:test/reporters", "node:sea"] },
  },
};
