import { setTimeout as wait } from "node:timers/promises"

import type { Disturbance } from "../plan/round-plan"
import type { Server } from "../stack/servers"

import { ask, count, type Stage } from "./stage"

/** Settings for restarted servers; null removes one. */
const otherSettings = {
  "without-an-account": { PAYGATE_PPRO_MERCHANT_ID: null },
  "orphans-held": { PAYGATE_ORPHANS: "hold" },
} as const

/** The name of the judge's own database connections, which are not cut. */
export const judgeConnections = "paygate-judge"

/**
 * Kills a server and starts it again, cuts the database connections of all of them, or restarts them with other
 * settings for a while.
 */
export async function disturb(
  stage: Stage,
  servers: readonly Server[],
  disturbance: Disturbance,
): Promise<void> {
  switch (disturbance.kind) {
    case "kill": {
      const server = servers[disturbance.server % servers.length]!
      await server.kill()
      count(stage, "server: kill -9")
      await wait(disturbance.downMs)
      await server.start()
      return
    }
    case "restart": {
      const settings = otherSettings[disturbance.settings]
      for (const changes of [settings, {}]) {
        for (const server of servers) {
          await server.restart(changes)
        }
        count(stage, `server: restarted, ${disturbance.settings}`)
        await wait(changes === settings ? disturbance.forMs : 0)
      }
      return
    }
    case "cut-connections":
      for (let time = 0; time < disturbance.times; time++) {
        const cut = await ask(
          stage,
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and application_name <> $1`,
          [judgeConnections],
        )
        count(stage, "database: connection cut", cut.length)
        await wait(150)
      }
  }
}
