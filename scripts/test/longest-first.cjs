const { existsSync, readFileSync } = require("node:fs")
const { dirname, join } = require("node:path")

const { default: Sequencer } = require("@jest/test-sequencer")

/**
 * Has Jest begin with the files that take longest, so that none is left over for the end. Jest knows how long each took last time;
 * where it has never run, a file counts for as much as it tells, together with the story modules that it imports.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort([...tests])
    const isKnown = usual.every(({ duration }) => typeof duration === "number")
    return isKnown ? usual : usual.sort((a, b) => lengthOf(b.path) - lengthOf(a.path))
  }
}

function lengthOf(file) {
  const source = readFileSync(file, "utf8")
  const imports = [...source.matchAll(/ from "(\.[^"]*\/stories\/[^"]*)"/g)]
  return imports
    .map(([, path]) => join(dirname(file), path))
    .flatMap((path) => [`${path}.ts`, join(path, "index.ts")].filter((module) => existsSync(module)))
    .reduce((sum, module) => sum + readFileSync(module, "utf8").length, source.length)
}
