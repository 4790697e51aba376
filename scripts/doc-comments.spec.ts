import { readFileSync } from "node:fs"
import { join } from "node:path"

import { root, sourceFiles } from "./source-files"

/** Errors that are not ours. */
const foreign: ReadonlySet<string> = new Set(["Error", "MedusaError", "TypeError", "ZodError"])

/** Says in its last test what must not be said. */
const itself = "scripts/doc-comments.spec.ts"

const files = sourceFiles(
  ["src", "exploration", "integration-tests", "demo", "bench", "scripts"],
  /\.tsx?$/,
).filter((file) => file !== itself)
const sources = files.map((file) => [file, readFileSync(join(root, file), "utf8")] as const)
const ours = new Set(
  sources.flatMap(([, text]) => [...text.matchAll(/class (\w+Error|\w+Lost)\b/g)].map(([, name]) => name!)),
)

/** What each comment says that it returns, and which errors it says are thrown. */
function tagsOf(text: string): string[][] {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].map(([comment]) =>
    [...comment.matchAll(/@returns\b|@throws [A-Z]\w+/g)].map(([tag]) => tag),
  )
}

function saidTwice(file: string, text: string): string[] {
  return tagsOf(text)
    .flatMap((tags) => tags.filter((tag, index) => tags.indexOf(tag) !== index))
    .map((tag) => `${file}: ${tag}`)
}

function unknownErrors(file: string, text: string): string[] {
  return tagsOf(text)
    .flat()
    .flatMap((tag) => (tag.startsWith("@throws ") ? [tag.slice("@throws ".length)] : []))
    .filter((name) => !foreign.has(name) && !ours.has(name))
    .map((name) => `${file}: ${name}`)
}

describe("the comments of functions", () => {
  it("say once what is returned, and once when an error is thrown", () => {
    expect(sources.flatMap(([file, text]) => saidTwice(file, text))).toEqual([])
  })

  it("name errors that exist", () => {
    expect(ours.size).toBeGreaterThan(5)
    expect(sources.flatMap(([file, text]) => unknownErrors(file, text))).toEqual([])
  })

  it("are read: a tag that is there twice and a class that is gone are found", () => {
    const text = ["/** Reads.", " * @returns a", " * @returns b", " * @throws GoneError */"].join("\n")
    expect(saidTwice("a.ts", text)).toEqual(["a.ts: @returns"])
    expect(unknownErrors("a.ts", text)).toEqual(["a.ts: GoneError"])
  })
})
