const { existsSync, readFileSync } = require("node:fs")
const { dirname, join } = require("node:path")

const { default: Sequencer } = require("@jest/test-sequencer")

/**
 * Makes Jest start the files that take longest first, so that none runs alone at the end. Jest knows how long each took last
 * time; until it knows all of them, files are ordered by the length of their source and of the story modules they import.
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
