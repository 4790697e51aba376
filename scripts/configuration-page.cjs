/** `npm run docs:configuration`: writes docs/configuration.md from the schema that checks the options. Runs under tsx. */
const { writeFileSync } = require("node:fs")
const { dirname, join } = require("node:path")
const prettier = require("prettier")

const { configurationPage } = require("./configuration-page/configuration-page")
const { configurationSources } = require("./configuration-page/sources.cjs")

async function main() {
  const file = join(dirname(require.resolve("../package.json")), "docs/configuration.md")
  const options = { ...(await prettier.resolveConfig(file)), filepath: file }
  writeFileSync(file, await prettier.format(configurationPage(configurationSources), options))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
