const { readFileSync } = require("node:fs")

const { createScriptTransformer } = require("@jest/transform")
const circus = require("jest-circus/runner")

/**
 * A Jest test runner that loads a file and its dependencies as Node does. Jest's own sandbox loads each module itself and
 * resolves every global from outside, which makes a whole Medusa slow.
 *
 * What a file leaves behind stays in its process, so each file needs its own process.
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

/** What Jest requires of a sandbox to load a file. */
const nodesOwn = {
  requireInternalModule: require,
  requireModule: require,
  setGlobalsForRuntime: () => undefined,
  unstable_shouldLoadAsEsm: () => false,
}

/** Compiles TypeScript with the configured transformer, through Jest's cache; stack traces show source lines. */
async function compiler(config, sourceMaps) {
  const transformer = await createScriptTransformer(config)
  return (module, file) => {
    const { code, sourceMapPath } = transformer.transformSource(file, readFileSync(file, "utf8"), asScript)
    sourceMaps.set(file, sourceMapPath)
    module._compile(code, file)
  }
}

const asScript = { instrument: false, supportsDynamicImport: false, supportsStaticESM: false }
