/**
 * `npm run docs:methods`: writes docs/methods.md and a page for each method from the facts in src. Runs under tsx, as
 * CommonJS like the sources it loads; otherwise the tables would be loaded twice.
 */
const { mkdirSync, writeFileSync } = require("node:fs")
const { dirname, join } = require("node:path")
const prettier = require("prettier")

const { methods } = require("../src/domain/methods")
const { isSettable, openingEndpoints } = require("../src/domain/opening-endpoints")
const { browserSettings } = require("../src/domain/request-settings")
const { explainCode } = require("../src/paygate/codes")
const { currencyRules } = require("../src/paygate/endpoints/currency-rules")
const { tableRow } = require("../src/paygate/endpoints/field-meta")
const { methodPage } = require("./methods-table/method-page")
const { methodsPage } = require("./methods-table/methods-page")

const sources = {
  methods: Object.values(methods),
  openings: openingEndpoints,
  currencyRules,
  isSettable,
  browserSettings,
  formatOf: (field) => tableRow(field)?.format,
  explain: explainCode,
}

async function write(file, page) {
  const options = { ...(await prettier.resolveConfig(file)), filepath: file }
  writeFileSync(file, await prettier.format(page, options))
}

async function writeAll(folder) {
  mkdirSync(join(folder, "methods"), { recursive: true })
  await write(join(folder, "methods.md"), methodsPage(sources))
  for (const method of sources.methods) {
    await write(join(folder, "methods", `${method.id}.md`), methodPage(method, sources))
  }
}

writeAll(join(dirname(require.resolve("../package.json")), "docs")).catch((error) => {
  console.error(error)
  process.exitCode = 1
})
