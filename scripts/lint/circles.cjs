const { existsSync } = require("node:fs")
const { join } = require("node:path")

const { crossing, importGraph, isLeftOut, resolveImport, wayFrom } = require("./import-graph.cjs")
const { folders } = require("./rings.cjs")

const importing = ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression"]
const isFolder = (entry) => !/\.tsx?$/.test(entry)

/**
 * Forbids cycles of any length between folders inside a ring: entries of one folder (its sub-folders and the files beside them)
 * may only import each other in one direction. Files of the same folder may import each other freely.
 */
function noFolderCircles(root) {
  const tops = [...new Set(Object.values(folders).map((folder) => folder.split("/")[0]))]
  let read
  const graph = () =>
    (read ??= importGraph(
      root,
      tops.filter((top) => existsSync(join(root, top))),
    ))
  return {
    meta: { type: "problem", schema: [] },
    create(context) {
      const file = context.filename
      if (isLeftOut(file)) return {}
      const check = (node) => {
        const target = typeof node.source?.value === "string" && resolveImport(file, node.source.value)
        if (!target || target === file) return
        const { folder, from, to } = crossing(root, file, target)
        const back = wayFrom(graph().get(folder) ?? new Map(), to, from)
        if (back && back.some(isFolder)) {
          const circle = [from, ...back].join(" → ")
          context.report({
            node,
            message: `A circle of folders in ${folder}: ${circle}. Move what both need.`,
          })
        }
      }
      return Object.fromEntries(importing.map((kind) => [kind, check]))
    },
  }
}

/** The ESLint block that forbids import cycles between folders. */
function circleRules(root) {
  return [
    {
      files: ["**/*.ts", "**/*.tsx"],
      plugins: { folders: { rules: { "no-circles": noFolderCircles(root) } } },
      rules: { "folders/no-circles": "error" },
    },
  ]
}

module.exports = { circleRules }
