const { existsSync, readdirSync, readFileSync } = require("node:fs")
const { dirname, join, relative, sep } = require("node:path")
const ts = require("typescript")

const isSource = (file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts")
const isLeftOut = (file) => /\.spec\.tsx?$/.test(file) || file.includes("__fixtures__")

function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => isSource(file) && !isLeftOut(file) && !file.includes(`${sep}node_modules${sep}`))
}

/** The file a relative import refers to, or undefined when it is not a source of this project. */
function resolveImport(from, specifier) {
  if (!specifier.startsWith(".")) return undefined
  const target = join(dirname(from), specifier)
  const endings = ["", ".ts", ".tsx", `${sep}index.ts`, `${sep}index.tsx`]
  return endings.map((ending) => target + ending).find((file) => isSource(file) && existsSync(file))
}

/**
 * An import as seen from the folder that both files have in common: which of its entries imports which. An entry is a
 * sub-folder or a file of its own.
 */
function crossing(root, from, to) {
  const [own, other] = [from, to].map((file) => relative(root, file).split(sep))
  const depth = own.findIndex((part, index) => part !== other[index])
  return { folder: own.slice(0, depth).join("/"), from: own[depth], to: other[depth] }
}

/** The imports below `folders`: for each folder a map from each of its entries to the entries it imports. */
function importGraph(root, folders) {
  const graph = new Map()
  for (const file of folders.flatMap((folder) => filesBelow(join(root, folder)))) {
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles) {
      const target = resolveImport(file, fileName)
      if (target === undefined || target === file) continue
      const { folder, from, to } = crossing(root, file, target)
      const entries = graph.get(folder) ?? new Map()
      entries.set(from, (entries.get(from) ?? new Set()).add(to))
      graph.set(folder, entries)
    }
  }
  return graph
}

/** The shortest path from one entry of a folder to another, both included; undefined when there is none. */
function wayFrom(entries, from, to) {
  const ways = [[from]]
  const seen = new Set([from])
  for (const way of ways) {
    const last = way.at(-1)
    if (last === to) return way
    for (const next of entries.get(last) ?? []) {
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}

module.exports = { crossing, importGraph, isLeftOut, resolveImport, wayFrom }
