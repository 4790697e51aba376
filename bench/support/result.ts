/** One line of the report: two figures side by side, what was promised, and whether it holds. */
export interface Result {
  readonly what: string
  readonly ours: string
  readonly theirs: string
  readonly ratio: string
  readonly goal: string
  readonly met: boolean
}

/** The report as a Markdown table. */
export function table(results: readonly Result[]): string {
  const rows = results.map(
    ({ what, ours, theirs, ratio, goal, met }) =>
      `| ${what} | ${ours} | ${theirs} | ${ratio} | ${goal} | ${met ? "yes" : "**no**"} |`,
  )
  return ["| measured | ours | beside it | ratio | goal | met |", "|---|---|---|---|---|---|", ...rows].join(
    "\n",
  )
}
