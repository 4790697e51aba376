/**
 * Loaded by Node itself, for the sake of speed. What a Medusa leaves stays in its process: one that holds more than nothing after a
 * file is replaced, so that each file has its own. (Jest runs in its own process, without workers, for lack of this limit.)
 */
const aMedusaInEachFile = {
  testRunner: "<rootDir>/scripts/test/without-sandbox.cjs",
  workerIdleMemoryLimit: "1MB",
  testTimeout: 300_000,
  // TEST_LOGS=true shows what Medusa logs.
  silent: process.env.TEST_LOGS !== "true",
}

/** One Jest configuration per suite; `TEST_SUITE` chooses it, see package.json. */
const suites = {
  unit: {
    testMatch: [
      "<rootDir>/src/**/*.spec.ts",
      "<rootDir>/scripts/**/*.spec.ts",
      "<rootDir>/demo/**/*.spec.ts",
      "<rootDir>/exploration/**/*.spec.ts",
    ],
  },
  http: {
    testMatch: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
    ...aMedusaInEachFile,
  },
  faults: {
    testMatch: ["<rootDir>/integration-tests/faults/*/**/*.spec.ts"],
    ...aMedusaInEachFile,
  },
  /**
   * Servers as processes of their own, killed; one file plays short rounds of faults by a seed. Most of both is waiting for
   * leases and locks to run out.
   */
  endurance: {
    testMatch: ["<rootDir>/integration-tests/faults/*.spec.ts"],
    testTimeout: 300_000,
    silent: process.env.TEST_LOGS !== "true",
  },
  browser: {
    testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
    globalSetup: "<rootDir>/integration-tests/browser/support/before-all-files.ts",
    testTimeout: 300_000,
  },
  /** No test: makes the pictures of the documents, see scripts/docs-images.mjs. */
  images: {
    testMatch: ["<rootDir>/integration-tests/browser/images/*.images.ts"],
    testTimeout: 300_000,
  },
  /** A Next.js shop like Medusa's starter, installed and built in a folder of its own. */
  starter: {
    testMatch: ["<rootDir>/integration-tests/starter/*.spec.ts"],
    globalSetup: "<rootDir>/integration-tests/browser/support/before-all-files.ts",
  },
  /** `package`, and in Chromium besides; with the version of Medusa that scripts/peers.mjs asks for. */
  peers: {
    testMatch: ["<rootDir>/integration-tests/package/**/*.spec.ts"],
    globalSetup: "<rootDir>/integration-tests/package/support/before-all-files.ts",
  },
  package: {
    testMatch: ["<rootDir>/integration-tests/package/**/*.spec.ts"],
    globalSetup: "<rootDir>/integration-tests/package/support/before-all-files.ts",
  },
}

const suite = process.env.TEST_SUITE ?? "unit"
if (!(suite in suites)) {
  throw new Error(`TEST_SUITE=${suite} is unknown; use one of ${Object.keys(suites).join(", ")}`)
}

// The suite "faults" switches the plugin's defenses off, one by one; nothing else knows how.
const transformer =
  suite === "faults" ? "<rootDir>/integration-tests/faults/defenses/transformer.cjs" : "@swc/jest"

module.exports = {
  // Jest leaves much of each file in its process; at 4 GB Node ends it.
  workerIdleMemoryLimit: "1500MB",
  ...suites[suite],
  testSequencer: "<rootDir>/scripts/test/longest-first.cjs",
  testEnvironment: "node",
  moduleFileExtensions: ["js", "ts", "json"],
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/dist/",
    "<rootDir>/packages/",
    "<rootDir>/integration-tests/starter/shop/",
  ],
  transform: {
    "^.+\\.[jt]s$": [
      transformer,
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { decoratorMetadata: true },
          target: "es2022",
        },
      },
    ],
  },
}
