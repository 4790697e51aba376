import { setTimeout as wait } from "node:timers/promises"

import { type Service, startService } from "../../../demo/stack/service"

import type { Balancer } from "./balancer"

const medusaCli = "node_modules/@medusajs/cli/cli.js"
const readyWithinMs = 120_000
/** Like a supervisor: Medusa exits when its connections are cut while it starts. */
const startsAtMost = 3

/** One server process: its name, port and environment. */
export interface ServerPlan {
  readonly name: string
  readonly port: number
  readonly environment: Readonly<Record<string, string>>
}

/** A Medusa in its own process, which can be killed and started again on the same port. */
export class Server {
  private service: Service | undefined
  private starts = 0
  private changes: Readonly<Record<string, string | null>> = {}

  constructor(
    private readonly plan: ServerPlan,
    private readonly root: string,
    private readonly logFolder: string,
    private readonly balancer: Balancer | undefined,
  ) {}

  get name(): string {
    return this.plan.name
  }

  get url(): string {
    return `http://localhost:${this.plan.port}`
  }

  /** Starts the process; resolves when it responds, and only then shoppers are sent to it. */
  async start(): Promise<void> {
    for (let left = startsAtMost; !(await this.startOnce()); left--) {
      if (left === 1) {
        throw new Error(`${this.name} did not start. Its last lines:\n${this.service?.tail() ?? ""}`)
      }
    }
    this.balancer?.add(this.plan.port)
  }

  /** @returns false when the process exited before it responded */
  private async startOnce(): Promise<boolean> {
    const { name, port, environment } = this.plan
    this.starts += 1
    const service = startService(
      {
        name: `${name}-${this.starts}`,
        args: [medusaCli, "start", "--port", String(port)],
        env: { ...withChanges(environment, this.changes), PORT: String(port) },
      },
      this.root,
      this.logFolder,
    )
    this.service = service
    let exited = false
    void service.exited.then(() => {
      exited = true
    })
    const deadline = Date.now() + readyWithinMs
    while (!(await isUp(`${this.url}/health`))) {
      if (exited) {
        return false
      }
      if (Date.now() > deadline) {
        throw new Error(`${name} does not answer. Its last lines:\n${service.tail()}`)
      }
      await wait(100)
    }
    return true
  }

  /** `kill -9`: the process finishes nothing and closes nothing. */
  async kill(): Promise<void> {
    this.balancer?.remove(this.plan.port)
    this.service?.killNow()
    await this.service?.exited
  }

  /** Stops the process as an operator would and starts it with other settings; null removes one. */
  async restart(changes: Readonly<Record<string, string | null>>): Promise<void> {
    await this.stop()
    this.changes = changes
    await this.start()
  }

  /** Stops the process as an operator would. */
  async stop(): Promise<void> {
    this.balancer?.remove(this.plan.port)
    await this.service?.stop()
  }
}

function withChanges(
  environment: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const changed = Object.entries({ ...environment, ...changes })
  return Object.fromEntries(changed.filter((entry): entry is [string, string] => entry[1] !== null))
}

async function isUp(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}
