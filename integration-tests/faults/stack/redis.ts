import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

import { freePort } from "../../../scripts/free-port"

/** A shared Redis: that of REDIS_URL, otherwise a new `redis-server` that persists nothing. */
export interface Redis {
  readonly url: string
  stop(): Promise<void>
}

export async function startRedis(): Promise<Redis> {
  const given = process.env["REDIS_URL"]
  if (given) {
    return { url: given, stop: () => Promise.resolve() }
  }
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), "paygate-redis-"))
  const settings = { port: String(port), bind: "127.0.0.1", dir: folder, save: "", appendonly: "no" }
  const child = spawn(
    "redis-server",
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: "ignore" },
  )
  const exited = new Promise<void>((resolve) => {
    child.once("error", () => resolve())
    child.once("exit", () => resolve())
  })
  const killNow = () => child.kill("SIGKILL")
  process.once("exit", killNow)
  for (let tries = 0; !(await takesConnections(port)); tries++) {
    if (tries > 100 || child.exitCode !== null) {
      throw new Error("redis-server did not start; install it, or set REDIS_URL")
    }
    await wait(50)
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL")
      await exited
      process.removeListener("exit", killNow)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })
}
