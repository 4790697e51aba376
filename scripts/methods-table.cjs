/**
 * `npm run docs:methods`: writes docs/methods.md from the facts in src/domain. Runs under tsx, and as CommonJS like
 * these sources: otherwise there would be two copies of the tables.
 */
const { writeFileSync } = require("node:fs")
const { dirname, join } = require("node:path")
const prettier = require("prettier")

const { methods } = require("../src/domain/methods")
const { openingOperations, parameterProblem } = require("../src/domain/opening-operations")
const { currencyRules } = require("../src/paygate/operations/currency-rules")
const { tableRow } = require("../src/paygate/operations/field-meta")
const { methodsPage } = require("./methods-table/methods-page")

async function write(file) {
  const page = methodsPage({
    methods: Object.values(methods),
    openings: openingOperations,
    currencyRules,
    parameterProblem,
    formatOf: (field) => tableRow(field)?.format,
  })
  writeFileSync(
    file,
    await prettier.format(page, { ...(await prettier.resolveConfig(file)), filepath: file }),
  )
}

const root = dirname(require.resolve("../package.json"))

write(join(root, "docs/methods.md")).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
