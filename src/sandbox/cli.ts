#!/usr/bin/env node
import { readFileSync } from "node:fs"

import { readCommandLine } from "./cli-options"
import { takeFirstOrder } from "./first-order/first-order"
import type { SandboxOptions } from "./options"
import { startSandbox } from "./start-sandbox"

const print = (line: string) => process.stdout.write(`${line}\n`)

async function start(options: SandboxOptions, quiet: boolean): Promise<void> {
  const sandbox = await startSandbox({ ...options, log: quiet ? undefined : print })
  const ids = options.accounts.map((account) => account.merchantId).join(", ")
  print(`Paygate sandbox   ${sandbox.url}`)
  print(`Payments          ${sandbox.url} (in a browser)`)
  print(`As JSON           ${sandbox.url}sandbox/api/payments`)
  print(`Accounts          ${ids}`)
  print("Ctrl-C ends it.")
  const end = () => {
    void sandbox.close().then(() => process.exit(0))
  }
  process.once("SIGINT", end)
  process.once("SIGTERM", end)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

const failWith = (error: unknown) => fail(error instanceof Error ? error.message : String(error))

const reading = readCommandLine(process.argv.slice(2), {
  env: process.env,
  readFile: (path) => readFileSync(path, "utf8"),
})
switch (reading.kind) {
  case "help":
    print(reading.text)
    break
  case "wrong":
    fail(`${reading.message}\nTry --help.`)
    break
  case "start":
    start(reading.options, reading.quiet).catch(failWith)
    break
  case "first-order":
    takeFirstOrder(reading.options, print).catch(failWith)
}
