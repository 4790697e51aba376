/** `npm run docs:openapi`: writes docs/openapi.json from the schemas that check the requests. Runs under tsx. */
const { writeFileSync } = require("node:fs")
const { dirname, join } = require("node:path")
const prettier = require("prettier")

const { openApi } = require("./openapi/openapi")
const { openApiSources } = require("./openapi/sources.cjs")

async function main() {
  const file = join(dirname(require.resolve("../package.json")), "docs/openapi.json")
  const options = { ...(await prettier.resolveConfig(file)), filepath: file }
  writeFileSync(file, await prettier.format(JSON.stringify(openApi(openApiSources)), options))
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
