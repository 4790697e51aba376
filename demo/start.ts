import { join } from "node:path"

import { ADMIN_LOGIN } from "./admin-login"
import { type Demo, startDemo } from "./stack"
import { portsFrom } from "./stack/ports"
import { Stopped } from "./stack/services"

/** `npm run demo`: starts everything, prints the addresses, and stops everything on Ctrl-C. */
export async function main(): Promise<void> {
  const abort = new AbortController()
  let demo: Demo | undefined
  let ending = false

  const end = async (code: number) => {
    if (ending) {
      return
    }
    ending = true
    abort.abort()
    await demo?.stop()
    process.exit(code)
  }
  const onSignal = () => {
    if (ending) {
      process.exit(130) // asked twice: whatever still runs is killed on exit
    }
    console.log("\nStopping ...")
    if (demo !== undefined) {
      void end(0)
    } else {
      abort.abort()
    }
  }
  process.on("SIGINT", onSignal)
  process.on("SIGTERM", onSignal)
  process.on("SIGHUP", onSignal)

  console.log("\nStarting the Paygate demo store. The first start takes a minute or two.\n")
  try {
    demo = await startDemo({
      ports: portsFrom(process.env),
      databaseUrl: process.env.DATABASE_URL || undefined,
      keepDataIn: join(__dirname, "..", ".data"),
      signal: abort.signal,
      onDeath: (error) => {
        console.error(`\n${error.message}`)
        void end(1)
      },
    })
  } catch (error) {
    if (error instanceof Stopped) {
      process.exit(0)
    }
    console.error(`\n${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
  if (abort.signal.aborted) {
    await end(0)
  }
  console.log(box(demo))
}

function box({ urls }: Demo): string {
  const lines = [
    "The demo store is open",
    "",
    `Store     ${urls.store}`,
    `Admin     ${urls.admin}`,
    `          ${ADMIN_LOGIN.email} / ${ADMIN_LOGIN.password}`,
    `Gateway   ${urls.sandbox}   (simulated: every payment at a glance)`,
    "",
    "Logs      .data/logs",
    "Ctrl-C stops everything.",
  ]
  const width = Math.max(...lines.map((line) => line.length))
  const edge = "─".repeat(width + 2)
  return ["", `┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`, ""].join("\n")
}
