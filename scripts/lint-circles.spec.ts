import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

import { Linter } from "eslint"
import { parser } from "typescript-eslint"

import { circleRules } from "./lint/circles.cjs"

const roots: string[] = []

afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })))

const imports = (...targets: string[]) =>
  targets.map((target, index) => `import { thing as thing${index} } from "${target}"`).join("\n")

/** The lint errors of all files of a tree. */
function complaints(tree: Record<string, string>): string[] {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "paygate-circles-")))
  roots.push(root)
  for (const [file, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${text}\nexport const thing = 1\n`)
  }
  const linter = new Linter({ cwd: root })
  const config: Linter.Config[] = [
    { files: ["**/*.ts", "**/*.tsx"], languageOptions: { parser } },
    ...circleRules(root),
  ]
  return Object.entries(tree).flatMap(([file, text]) =>
    linter.verify(text, config, { filename: join(root, file) }).map(({ message }) => `${file}: ${message}`),
  )
}

describe("folders inside a ring import each other one way", () => {
  it("two folders that import each other are a circle, in both files", () => {
    const found = complaints({
      "src/use-cases/operations/decide.ts": imports("../reconcile/again"),
      "src/use-cases/reconcile/again.ts": imports("../operations/decide"),
    })
    expect(found).toEqual([
      expect.stringContaining("A circle of folders in src/use-cases: operations → reconcile → operations."),
      expect.stringContaining("A circle of folders in src/use-cases: reconcile → operations → reconcile."),
    ])
  })

  it("other files of the same folders close the circle too", () => {
    const found = complaints({
      "src/use-cases/operations/decide.ts": imports("../reconcile/again"),
      "src/use-cases/operations/finish.ts": "",
      "src/use-cases/reconcile/again.ts": "",
      "src/use-cases/reconcile/books.ts": imports("../operations/finish"),
    })
    expect(found).toHaveLength(2)
  })

  it("a circle may be of any length", () => {
    const found = complaints({
      "src/domain/a/one.ts": imports("../b/two"),
      "src/domain/b/two.ts": imports("../c/three"),
      "src/domain/c/three.ts": imports("../d/four"),
      "src/domain/d/four.ts": imports("../a/one"),
    })
    expect(found).toHaveLength(4)
    expect(found[0]).toContain("a → b → c → d → a")
  })

  it("a circle may lead through a file that lies beside the folders", () => {
    const found = complaints({
      "src/use-cases/operations/capture.ts": imports("../authorize"),
      "src/use-cases/authorize.ts": imports("./opening/open"),
      "src/use-cases/opening/open.ts": imports("../operations/capture"),
    })
    expect(found).toHaveLength(3)
  })

  it("a circle may lie deep inside a folder, or between deep files of two", () => {
    expect(
      complaints({
        "src/admin/order/card/a.ts": imports("../parts/b"),
        "src/admin/order/parts/b.ts": imports("../card/a"),
      }),
    ).toEqual([
      expect.stringContaining("in src/admin/order:"),
      expect.stringContaining("in src/admin/order:"),
    ])
    expect(
      complaints({
        "src/admin/order/card/a.ts": imports("../../lib/deep/b"),
        "src/admin/lib/deep/b.ts": imports("../../order/parts/c"),
        "src/admin/order/parts/c.ts": "",
      }),
    ).toHaveLength(2)
  })

  it.each([
    ["a type", 'import type { thing } from "../b"'],
    ["a re-export", 'export { thing as other } from "../b"'],
    ["a re-export of all", 'export * from "../b"'],
    ["an import made later", 'export const load = () => import("../b")'],
  ])("%s counts, and the index of a folder is that folder", (_what, text) => {
    const tree = { "src/domain/a/one.ts": text, "src/domain/b/index.tsx": imports("../a/one") }
    expect(complaints(tree)).toHaveLength(2)
  })

  it("one direction is fine, and so are files of one folder that refer to each other", () => {
    expect(
      complaints({
        "src/domain/a/one.ts": imports("./two", "../b/three", "../money"),
        "src/domain/a/two.ts": imports("./one"),
        "src/domain/b/three.ts": imports("../money"),
        "src/domain/money.ts": imports("zod"),
      }),
    ).toEqual([])
  })

  it("specs and fixtures close no circle", () => {
    expect(
      complaints({
        "src/domain/a/one.ts": imports("../b/two"),
        "src/domain/b/two.ts": "",
        "src/domain/b/two.spec.ts": imports("../a/one"),
        "src/domain/b/__fixtures__/given.ts": imports("../../a/one"),
      }),
    ).toEqual([])
  })
})
