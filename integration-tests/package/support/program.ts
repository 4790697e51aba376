import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"

import { tail, withoutJest } from "./run"

/** A program that stays until it is stopped. */
export class Program {
  private output = ""

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    const collect = (chunk: Buffer) => (this.output += chunk.toString())
    child.stdout.on("data", collect)
    child.stderr.on("data", collect)
  }

  static start(command: string, args: readonly string[], cwd: string, env: Record<string, string>): Program {
    return new Program(
      spawn(command, args, {
        cwd,
        // a group of its own, so that what it starts ends with it
        detached: true,
        env: { ...withoutJest(process.env), MEDUSA_DISABLE_TELEMETRY: "true", ...env },
      }),
    )
  }

  /** Waits until an address answers with less than 500. */
  async answersAt(url: string): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      const response = await fetch(url, { redirect: "manual" }).catch(() => undefined)
      if (response && response.status < 500) {
        return
      }
      this.throwIfGone()
      await wait(200)
    }
    throw new Error(`${url} does not answer:\n${tail(this.output)}`)
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.pid === undefined) {
      return
    }
    const gone = once(this.child, "exit")
    process.kill(-this.child.pid, "SIGTERM")
    const impatient = setTimeout(() => process.kill(-this.child.pid!, "SIGKILL"), 8_000)
    await gone
    clearTimeout(impatient)
  }

  private throwIfGone(): void {
    if (this.child.exitCode !== null) {
      throw new Error(`ended with ${this.child.exitCode}:\n${tail(this.output)}`)
    }
  }
}
