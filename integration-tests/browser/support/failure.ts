import { writeFileSync } from "node:fs"

import type { Page } from "playwright-core"

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
    files.push(taken, `  it says: ${await textOf(page)}`)
  }
  const log = dataFile("browser-failures", `${fileNameOf(title)}.log`)
  const waiting = visits.flatMap((visit) =>
    [...visit.unanswered].map((request) => `no answer yet: ${request.method()} ${request.url()}`),
  )
  const complaints = visits.flatMap((visit) => [...visit.crashes, ...visit.violations, ...visit.complaints])
  writeFileSync(log, `${complaints.join("\n")}\n`)
  return tell(error, [...files, ...waiting, `${log} (${complaints.length} console errors)`])
}

/** What the page says, its components included, in one line: the pictures stay on the machine that took them. */
async function textOf(page: Page): Promise<string> {
  const text = page.locator("body").innerText({ timeout: 2_000 })
  const inside = page
    .locator("paygate-payment section")
    .allInnerTexts()
    .then((texts) => texts.join(" "))
  const all = await Promise.all([text, inside]).catch((reason: unknown) => [String(reason)])
  return all.join(" ").replaceAll(/\s+/g, " ").slice(0, 1_500)
}

function tell(error: unknown, evidence: readonly string[]): Error {
  const original = error instanceof Error ? error : new Error(String(error))
  const told = new Error(`${original.message}\n\nWhat could be seen:\n  ${evidence.join("\n  ")}`)
  // Jest prints the stack, which begins with the message
  told.stack = original.stack?.replace(original.message, () => told.message)
  return told
}
