const { createHash } = require("node:crypto")
const { readFileSync } = require("node:fs")

const swc = require("@swc/jest")

const { withSwitches } = require("./with-switches.cjs")

const own = [
  require.resolve("./transformer.cjs"),
  require.resolve("./with-switches.cjs"),
  require.resolve("./defenses.cjs"),
]
const version = createHash("sha256")
own.forEach((file) => version.update(readFileSync(file)))
const fingerprint = version.digest("hex")

/** Jest's usual transformer, applied after a switch is inserted at each defense of the plugin. Only for the suite "faults". */
const createTransformer = (options) => {
  const usual = swc.createTransformer(options)
  return {
    ...usual,
    process: (source, filename, ...rest) => usual.process(withSwitches(source, filename), filename, ...rest),
    getCacheKey: (source, ...rest) => fingerprint + usual.getCacheKey(source, ...rest),
  }
}

module.exports = { createTransformer }
