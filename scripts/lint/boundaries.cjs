const boundaries = require("eslint-plugin-boundaries")
const { folders, mayImport, specFiles } = require("./rings.cjs")

const plainZod = {
  name: "zod",
  message: "Import zod from @medusajs/framework/zod: there must be one copy per app.",
}
const frameworkZod = {
  name: "@medusajs/framework/zod",
  message: "This folder works without Medusa: import plain zod, a dependency of its own.",
}
const noMedusa = { group: ["@medusajs/*"], message: "This folder works without Medusa." }
const noWorkflows = {
  group: ["@medusajs/medusa/core-flows", "@medusajs/core-flows", "@medusajs/*/workflows-sdk"],
  message: "A provider runs inside the payment module, whose workflows may not be loaded from there.",
}

const restrict = (files, restriction, ignores = []) => ({
  files,
  ignores,
  rules: { "no-restricted-imports": ["error", restriction] },
})

/**
 * The ESLint blocks that enforce one direction of imports.
 * `root` is the folder that the paths in rings.cjs are relative to.
 */
function boundaryRules(root) {
  return [
    {
      files: ["**/*.ts", "**/*.tsx"],
      ignores: specFiles,
      plugins: { boundaries },
      settings: {
        "boundaries/root-path": root,
        "boundaries/elements-single-match": true,
        "boundaries/elements": Object.entries(folders).map(([type, pattern]) => ({
          type,
          pattern,
          partialMatch: false,
        })),
        "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
      },
      rules: {
        "boundaries/dependencies": [
          "error",
          {
            default: "disallow",
            message:
              "{{from.element.type}} may not import {{to.element.type}}: imports run one way (scripts/lint/rings.cjs)",
            policies: [
              { allow: { to: { module: { origin: ["external", "core"] } } } },
              ...Object.entries(mayImport).map(([type, others]) => ({
                from: { element: { type } },
                allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
              })),
            ],
          },
        ],
      },
    },
    restrict(["src/**/*.ts", "src/**/*.tsx"], { paths: [plainZod] }, [
      "src/paygate/**",
      "src/sandbox/**",
      ...specFiles,
    ]),
    restrict(
      ["src/paygate/**/*.ts", "src/sandbox/**/*.ts", "src/storefront/**/*.ts"],
      { paths: [frameworkZod], patterns: [noMedusa] },
      specFiles,
    ),
    restrict(["src/providers/**/*.ts"], { paths: [plainZod], patterns: [noWorkflows] }, specFiles),
  ]
}

module.exports = { boundaryRules }
