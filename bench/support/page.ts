import { type Result, table } from "./result"

/** One thing that is measured, and its section of docs/performance.md. */
export interface Part {
  readonly letter: string
  readonly name: string
  readonly title: string
  /** @param small a few calls of each, to see that it runs; such figures mean nothing */
  readonly measure: (small: boolean) => Promise<Result[]>
  /** What the figures rest on and, where a goal is missed, where the time goes and what was tried. */
  readonly remarks: string
}

const head = `# Performance

<!-- Written by \`npm run bench\`, each section when its part is run. Do not edit: remarks stand in bench/parts.ts. -->

Two figures side by side from one run, so that a slow machine is slow for both; PostgreSQL flushes to disk. PostgreSQL, the simulated gateway and one Medusa
are processes of their own on the same machine, and so is what calls them. Nothing was left out to be faster: every check and every row is there.

\`npm run bench\` measures all of it in about twenty-five minutes, \`npm run bench -- a d\` some parts; run it on an idle machine.
`

const beginOf = ({ letter, name }: Part) => `<!-- ${letter}: ${name} -->`

/** A section with its figures. */
export function section(part: Part, results: readonly Result[], machine: string): string {
  const missed = results.filter(({ met }) => !met).length
  const verdict =
    missed === 0
      ? "All goals are met."
      : `**${missed} of ${results.length} ${results.length === 1 ? "goal" : "goals"} ${missed === 1 ? "is" : "are"} missed.**`
  return [
    beginOf(part),
    `## ${part.letter}. ${part.title}`,
    `_${machine}._ ${verdict}`,
    table(results),
    part.remarks,
  ].join("\n\n")
}

/** The page with new sections in the place of the old ones; what was not measured stays. */
export function withSections(
  page: string,
  parts: readonly Part[],
  measured: ReadonlyMap<string, string>,
): string {
  const sections = parts.map((part) => measured.get(part.name) ?? oldSection(page, part, parts))
  return `${[head.trim(), ...sections].join("\n\n")}\n`
}

function oldSection(page: string, part: Part, parts: readonly Part[]): string {
  const start = page.indexOf(beginOf(part))
  if (start === -1) {
    return [beginOf(part), `## ${part.letter}. ${part.title}`, "Not measured yet.", part.remarks].join("\n\n")
  }
  const ends = parts.map((other) => page.indexOf(beginOf(other), start + 1)).filter((index) => index !== -1)
  return page.slice(start, Math.min(...ends, page.length)).trim()
}
