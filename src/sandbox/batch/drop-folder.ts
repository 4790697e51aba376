import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import type { Gateway } from "../gateway"

import { processBatch } from "./process-batch"
import { BatchFileError } from "./read-batch-file"

/**
 * Processes the T files in a folder, as the platform does with its sFTP folder: T becomes W while it is being processed,
 * and the answer is written there as P. A file that already has an answer is left alone; one that cannot be read gets an
 * `.error` file beside it.
 */
export function processFolder(gateway: Gateway, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const waiting = readdirSync(folder).filter((name) => /^T\d{8}.+\.dat$/i.test(name))
  for (const name of waiting.sort()) {
    const at = (phase: string) => join(folder, phase + name.slice(1))
    if (existsSync(at("P"))) continue
    renameSync(at("T"), at("W"))
    try {
      writeFileSync(at("P"), processBatch(gateway, readFileSync(at("W"), "latin1")), "latin1")
    } catch (error) {
      if (!(error instanceof BatchFileError)) throw error
      writeFileSync(`${at("W")}.error`, `${error.message}\n`)
      gateway.log(`${name}: ${error.message}`)
    }
  }
}
