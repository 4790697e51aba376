import { setTimeout as wait } from "node:timers/promises"

import { type Program, type Service, startService } from "./service"

/** A program of the demo exited unexpectedly. */
export class ServiceEnded extends Error {
  constructor(
    readonly service: string,
    readonly tail: string,
    code: number | null,
  ) {
    super(`${service} ended unexpectedly (code ${code ?? "none"}). Its last lines:\n${tail}`)
    this.name = "ServiceEnded"
  }
}

/** Something was requested after everything was stopped. */
export class Stopped extends Error {
  constructor() {
    super("The demo was stopped")
    this.name = "Stopped"
  }
}

const READY_TIMEOUT_MS = 120_000
const READY_POLL_MS = 100

/** The programs of one demo: started one after the other, stopped together. */
export class Services {
  private readonly running: Service[] = []
  private readonly after: (() => Promise<void>)[] = []
  private stopping: Promise<void> | undefined

  constructor(
    private readonly root: string,
    private readonly logDir: string,
    private readonly onDeath: (error: Error) => void,
  ) {
    process.once("exit", this.killAll)
  }

  /** Registers something to stop after all programs, for example a database. */
  stopLast(stop: () => Promise<void>): void {
    this.after.push(stop)
  }

  /** Runs a program to completion; throws with its last log lines when it fails. */
  async run(program: Program): Promise<void> {
    const service = this.start(program)
    const code = await service.exited
    this.running.splice(this.running.indexOf(service), 1)
    this.throwIfStopping()
    if (code !== 0) {
      throw new ServiceEnded(program.name, service.tail(), code)
    }
  }

  /** Starts a long-running program and waits until `url` responds. After that, its exit is reported as a death. */
  async serve(program: Program, url: string): Promise<Service> {
    const service = this.start(program)
    const ended = service.exited.then((code): never => {
      this.throwIfStopping()
      throw new ServiceEnded(program.name, service.tail(), code)
    })
    const abort = new AbortController()
    try {
      await Promise.race([ended, answers(url, abort.signal)])
    } finally {
      abort.abort()
    }
    ended.catch((error: unknown) => this.reportDeath(error))
    return service
  }

  /** Stops everything, last started first. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll()
    return this.stopping
  }

  reportDeath(error: unknown): void {
    if (this.stopping === undefined && error instanceof Error) {
      this.onDeath(error)
    }
  }

  private start(program: Program): Service {
    this.throwIfStopping()
    const service = startService(program, this.root, this.logDir)
    this.running.push(service)
    return service
  }

  private throwIfStopping(): void {
    if (this.stopping !== undefined) {
      throw new Stopped()
    }
  }

  private async stopAll(): Promise<void> {
    await Promise.all(this.running.map((service) => service.stop()))
    for (const stop of this.after) {
      await stop()
    }
    process.removeListener("exit", this.killAll)
  }

  private readonly killAll = (): void => this.running.forEach((service) => service.killNow())
}

async function answers(url: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (!signal.aborted) {
    if (Date.now() > deadline) {
      throw new Error(`${url} does not answer after ${READY_TIMEOUT_MS / 1000} seconds`)
    }
    if (await isUp(url)) {
      return
    }
    await wait(READY_POLL_MS)
  }
}

async function isUp(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual" })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}
