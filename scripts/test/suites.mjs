/**
 * What the test commands run.
 *
 * - `command`: `npm test` (everyday), `npm run test:long` (long-running: many rounds, several servers for a long time, a million of
 *   anything), or `npm run test:peers` (at night, with several versions of Medusa).
 * - `kind`: a check is one npm script, counted as one test, or by its own last line "N passed, N failed". The others are Jest suites,
 *   see jest.config.js.
 * - `workers`: how many files of a Jest suite run at once.
 * - `cores`: how many cores it keeps busy; suites run in parallel as long as there is room. One that mostly waits counts
 *   little.
 * - `minutes`: how long it takes on two idle cores; shown until it has been measured on this machine, and in CONTRIBUTING.md.
 *
 * They start in this order, the longest first.
 */
export const suites = [
  {
    name: "http",
    command: "test",
    kind: "server",
    workers: 2,
    cores: 1.5,
    minutes: 18,
    needs: ["postgres"],
  },
  {
    name: "browser",
    command: "test",
    kind: "server",
    workers: 2,
    cores: 2,
    minutes: 12,
    needs: ["postgres", "chromium"],
  },
  {
    name: "endurance",
    command: "test",
    kind: "server",
    workers: 2,
    cores: 0.5,
    minutes: 4,
    needs: ["postgres", "redis"],
  },
  {
    name: "rounds",
    command: "long",
    kind: "check",
    script: "test:faults",
    words: ["--", "--rounds", "3", "--seed", "1"],
    cores: 2,
    minutes: 5,
    needs: ["postgres", "redis"],
  },
  { name: "lint", command: "test", kind: "check", script: "lint", cores: 1, minutes: 1, needs: [] },
  { name: "unit", command: "test", kind: "unit", workers: 1, cores: 1, minutes: 1, needs: [] },
  {
    name: "package",
    command: "test",
    kind: "server",
    workers: 1,
    cores: 1,
    minutes: 2,
    needs: ["postgres"],
  },
  {
    name: "faults",
    command: "test",
    kind: "server",
    workers: 1,
    cores: 1,
    minutes: 2,
    needs: ["postgres"],
  },
  {
    name: "typecheck",
    command: "test",
    kind: "check",
    script: "typecheck",
    cores: 0.5,
    minutes: 1,
    needs: [],
  },
  { name: "deadcode", command: "test", kind: "check", script: "deadcode", cores: 0.5, minutes: 1, needs: [] },
  { name: "spelling", command: "test", kind: "check", script: "spelling", cores: 0.5, minutes: 1, needs: [] },
  {
    name: "starter",
    command: "long",
    kind: "server",
    workers: 1,
    cores: 1,
    minutes: 3,
    needs: ["postgres", "chromium"],
  },
  {
    name: "fuzz",
    command: "long",
    kind: "check",
    script: "test:fuzz",
    words: ["--", "--count", "1000000"],
    cores: 1,
    minutes: 2,
    needs: [],
  },
  {
    name: "peers",
    command: "peers",
    kind: "server",
    workers: 1,
    cores: 2,
    minutes: 5,
    needs: ["postgres", "chromium"],
  },
]

/** No suite may hang forever. */
export const SUITE_TIMEOUT_MS = 60 * 60_000
