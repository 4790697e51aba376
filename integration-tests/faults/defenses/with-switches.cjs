const { dirname, join } = require("node:path")

const { defenses } = require("./defenses.cjs")

const root = dirname(require.resolve("../../../package.json"))
const guarded = /^([\s\S]*?)\[\[([\s\S]*)\]\]([\s\S]*)$/

/** The source of a file with a switch at each of its defenses; throws when a defense is not found where it is declared. */
const withSwitches = (source, filename) =>
  defenses
    .filter(({ file }) => join(root, file) === filename)
    .reduce((text, defense) => {
      const [, before, expression, after] = guarded.exec(defense.find)
      const plain = before + expression + after
      const found = text.split(plain).length - 1
      if (found !== 1) {
        throw new Error(
          `The defense "${defense.name}" stands ${found} times in ${defense.file}. Correct defenses.cjs: its "find" must match once.`,
        )
      }
      const off = `globalThis.paygateDefensesOff?.has(${JSON.stringify(defense.name)})`
      return text.replace(plain, () => `${before}(${off} ? (${defense.instead}) : (${expression}))${after}`)
    }, source)

module.exports = { withSwitches }
