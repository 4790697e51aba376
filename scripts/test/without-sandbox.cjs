const { readFileSync } = require("node:fs")

const { createScriptTransformer } = require("@jest/transform")
const circus = require("jest-circus/runner")

/**
 * A Jest test runner that loads a file and everything it needs as Node does. Jest's sandbox loads each module itself and looks up
 * every name of the language from outside, which slows a whole Medusa down.
 *
 * What a file leaves behind stays in its process: give each file one of its own.
 */
module.exports = async function runWithoutSandbox(globalConfig, config, environment, runtime, ...rest) {
  require.extensions[".ts"] = await compiler(config, runtime.getSourceMaps())
  const { moduleMocker } = environment
  Object.assign(globalThis, {
    console: environment.global.console,
    jest: { spyOn: moduleMocker.spyOn.bind(moduleMocker) },
  })
  return circus(globalConfig, config, { global: globalThis }, nodesOwn, ...rest)
}

/** What Jest asks of a sandbox to load a file. */
const nodesOwn = {
  requireInternalModule: require,
  requireModule: require,
  setGlobalsForRuntime: () => undefined,
  unstable_shouldLoadAsEsm: () => false,
}

/** Compiles TypeScript by the transformer that the configuration names, through Jest's cache; stacks show lines of the sources. */
async function compiler(config, sourceMaps) {
  const transformer = await createScriptTransformer(config)
  return (module, file) => {
    const { code, sourceMapPath } = transformer.transformSource(file, readFileSync(file, "utf8"), asScript)
    sourceMaps.set(file, sourceMapPath)
    module._compile(code, file)
  }
}

const asScript = { instrument: false, supportsDynamicImport: false, supportsStaticESM: false }
