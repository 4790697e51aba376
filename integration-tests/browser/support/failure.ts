import { writeFileSync } from "node:fs"

import { dataFile, fileNameOf } from "./folders"
import type { Visit } from "./visit"

/** Saves what was visible when a story failed, and returns the error with the names of the files added. */
export async function withEvidence(title: string, error: unknown, visits: readonly Visit[]): Promise<Error> {
  const files: string[] = []
  for (const page of visits.flatMap((visit) => visit.tabs())) {
    const file = dataFile("browser-failures", `${fileNameOf(title)}-${files.length + 1}.png`)
    // a tab that crashed or is closing cannot be captured, but the error itself must not be lost because of that
    const taken = await page.screenshot({ path: file, fullPage: true }).then(
      () => `${file} (${page.url()})`,
      (reason: unknown) => `no picture of ${page.url()}: ${String(reason)}`,
    )
    files.push(taken)
  }
  const log = dataFile("browser-failures", `${fileNameOf(title)}.log`)
  const complaints = visits.flatMap((visit) => [...visit.crashes, ...visit.violations, ...visit.complaints])
  writeFileSync(log, `${complaints.join("\n")}\n`)
  return tell(error, [...files, `${log} (${complaints.length} console errors)`])
}

function tell(error: unknown, evidence: readonly string[]): Error {
  const original = error instanceof Error ? error : new Error(String(error))
  const told = new Error(`${original.message}\n\nWhat could be seen:\n  ${evidence.join("\n  ")}`)
  // Jest prints the stack, which begins with the message
  told.stack = original.stack?.replace(original.message, () => told.message)
  return told
}
