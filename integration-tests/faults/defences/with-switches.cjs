const { dirname, join } = require("node:path")

const { defences } = require("./defences.cjs")

const root = dirname(require.resolve("../../../package.json"))
const guarded = /^([\s\S]*?)\[\[([\s\S]*)\]\]([\s\S]*)$/

/** The source of a file with a switch at each of its defences; throws when a defence is not found where it is declared. */
const withSwitches = (source, filename) =>
  defences
    .filter(({ file }) => join(root, file) === filename)
    .reduce((text, defence) => {
      const [, before, expression, after] = guarded.exec(defence.find)
      const plain = before + expression + after
      const found = text.split(plain).length - 1
      if (found !== 1) {
        throw new Error(
          `The defence "${defence.name}" stands ${found} times in ${defence.file}. Correct defences.cjs: its "find" must match once.`,
        )
      }
      const off = `globalThis.paygateDefencesOff?.has(${JSON.stringify(defence.name)})`
      return text.replace(plain, () => `${before}(${off} ? (${defence.instead}) : (${expression}))${after}`)
    }, source)

module.exports = { withSwitches }
