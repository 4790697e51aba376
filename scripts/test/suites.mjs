/**
 * What `npm test` runs, in this order.
 * kind "check": one command, counted as one test. kind "jest": a Jest suite (TEST_SUITE in jest.config.js); one with a
 * server runs its files one after the other unless it says how many may run at once.
 */
export const suites = [
  { name: "lint", kind: "check", script: "lint", needs: [] },
  { name: "deadcode", kind: "check", script: "deadcode", needs: [] },
  { name: "spelling", kind: "check", script: "spelling", needs: [] },
  { name: "typecheck", kind: "check", script: "typecheck", needs: [] },
  { name: "unit", kind: "jest", server: false, needs: [] },
  { name: "http", kind: "jest", server: true, workers: 2, needs: ["postgres"] },
  { name: "alone", kind: "jest", server: true, needs: ["postgres"] },
  { name: "faults", kind: "jest", server: true, needs: ["postgres", "redis"] },
  { name: "browser", kind: "jest", server: true, workers: 2, needs: ["postgres", "chromium"] },
  { name: "package", kind: "jest", server: true, needs: ["postgres"] },
  { name: "endurance", kind: "jest", server: true, workers: 2, needs: ["postgres", "redis"] },
]

/** No suite may hang for ever. */
export const SUITE_TIMEOUT_MS = 40 * 60_000
