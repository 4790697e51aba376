import js from "@eslint/js"
import importSort from "eslint-plugin-simple-import-sort"
import tseslint from "typescript-eslint"

import { boundaryRules } from "./scripts/lint/boundaries.cjs"
import { circleRules } from "./scripts/lint/circles.cjs"

const root = import.meta.dirname
const tests = ["**/*.spec.ts", "**/__fixtures__/**", "integration-tests/**"]

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".medusa/",
      "**/dist/",
      "public/",
      ".data/",
      "coverage/",
      "**/migrations/**",
      // projects of their own, type-checked where they are installed
      "integration-tests/package/project/",
      "integration-tests/starter/shop/",
      "docs/examples/next/",
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    plugins: { "import-sort": importSort },
    rules: {
      // Node, packages, other folders, this folder
      "import-sort/imports": [
        "error",
        { groups: [["^\\u0000"], ["^node:"], ["^@?\\w"], ["^\\.\\."], ["^\\./"]] },
      ],
    },
  },
  {
    languageOptions: {
      parserOptions: {
        tsconfigRootDir: root,
        project: [
          "./tsconfig.check.json",
          "./src/admin/tsconfig.json",
          "./src/storefront/tsconfig.json",
          "./demo/storefront/tsconfig.json",
          "./docs/examples/tsconfig.json",
        ],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      // the wire is full of them
      "no-control-regex": "off",
      "max-lines": ["error", { max: 250 }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-import-type-side-effects": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/prefer-promise-reject-errors": "error",
      // a contract may want a promise where there is nothing to wait for
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/ban-ts-comment": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "URL",
          property: "canParse",
          message: "It forgets how to read non-ASCII in Node 20 and 22: try new URL.",
        },
      ],
    },
  },
  ...boundaryRules(root),
  ...circleRules(root),
  {
    files: tests,
    rules: {
      "max-lines": "off",
      // Jest's asymmetric matchers are typed `any`
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js", "**/*.d.cts"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { project: false },
      globals: {
        console: "readonly",
        process: "readonly",
        module: "writable",
        require: "readonly",
        exports: "writable",
        __dirname: "readonly",
        __filename: "readonly",
        Buffer: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        URL: "readonly",
      },
    },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      "@typescript-eslint/no-require-imports": "off",
    },
  },
)
