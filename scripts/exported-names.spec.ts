import { readFileSync } from "node:fs"
import { join } from "node:path"

import ts from "typescript"

import { root, sourceFiles } from "./source-files"

/** The three packages, which know each other's names only where they mean the same. */
const packages: Readonly<Record<string, (file: string) => boolean>> = {
  plugin: (file) => !/^src\/(sandbox|storefront)\//.test(file),
  sandbox: (file) => file.startsWith("src/sandbox/"),
  storefront: (file) => file.startsWith("src/storefront/"),
}

/** Parameters are called what the documents call them, and two documents may mean two things. */
const namesOfDocuments: ReadonlySet<string> = new Set(["OrderDesc", "OrderDesc2", "PayID"])

/** What Medusa finds in a file by its name. */
const namesForMedusa: ReadonlySet<string> = new Set(["GET", "POST", "DELETE", "config", "handle"])

/** Where texts stand, which have one name in all languages. */
const texts = /\/(i18n|texts|in-words)\//

const files = sourceFiles(["src"], /\.tsx?$/).filter((file) => !/\.spec\.tsx?$|__fixtures__/.test(file))

/** The names that a file declares and exports; what it passes on from another file is not its own. */
function exportedNames(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) {
      return []
    }
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(source))
    }
    const { name } = statement as { name?: ts.Node }
    return name === undefined ? [] : [name.getText(source)]
  })
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword

function declaredTwice(sources: readonly (readonly [file: string, text: string])[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const [file, text] of sources) {
    for (const name of exportedNames(file, text)) {
      places.set(name, (places.get(name) ?? new Set()).add(file))
    }
  }
  return [...places]
    .filter(([name]) => !namesOfDocuments.has(name) && !namesForMedusa.has(name))
    .filter(([, where]) => where.size > 1 && [...where].some((file) => !texts.test(file)))
    .map(([name, where]) => `${name}: ${[...where].join(", ")}`)
}

describe("an exported name means one thing", () => {
  it.each(Object.keys(packages))("in all of the %s", (name) => {
    const own = files.filter(packages[name]!)
    expect(own.length).toBeGreaterThan(10)
    expect(declaredTwice(own.map((file) => [file, readFileSync(join(root, file), "utf8")]))).toEqual([])
  })

  it("sees functions, types and constants, and not what is passed on", () => {
    const one = "export function read() {}\nexport const a = 1, b = 2\nexport type Row = 1\nconst own = 1"
    const other = 'export { read } from "./one"\nexport const b = 3\nexport interface Row {}\nconst own = 2'
    expect(declaredTwice([["one.ts", one] as const, ["other.ts", other] as const])).toEqual([
      "b: one.ts, other.ts",
      "Row: one.ts, other.ts",
    ])
  })
})
