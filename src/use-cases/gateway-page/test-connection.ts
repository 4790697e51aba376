import { randomBytes } from "node:crypto"

import { Agent } from "undici"

import type { ConnectionReport } from "../../contracts/gateway-page"
import type { Account } from "../../paygate/account"
import { createPaygateClient } from "../../paygate/client"
import { inquire24 } from "../../paygate/endpoints"
import { GatewayCallError } from "../../paygate/errors"
import { transId } from "../../paygate/values"

import { judgeConnection, type ProbeResult } from "./judge-connection"

/** An admin waits for it. */
const connectMs = 5_000
const totalMs = 15_000

/** Asks the gateway about a payment that cannot exist, over a new connection. It changes nothing on either side. */
export async function testConnection(
  account: Account,
  believedNotice: Date | null,
): Promise<ConnectionReport> {
  const started = performance.now()
  const probe = await ask(account)
  return {
    steps: judgeConnection(probe, { tls: account.baseUrl.protocol === "https:", believedNotice }),
    code: probe.kind === "answered" ? probe.code : null,
    milliseconds: Math.round(performance.now() - started),
  }
}

async function ask(account: Account): Promise<ProbeResult> {
  const dispatcher = new Agent({ connect: { timeout: connectMs } })
  let signed = false
  const client = createPaygateClient({
    account,
    dispatcher,
    timeouts: { totalMs },
    onExchange: ({ answer = {} }) => {
      signed = Object.keys(answer).some((name) => name.toLowerCase() === "mac")
    },
  })
  try {
    const { Code } = await client.call(inquire24, {
      TransID: transId(`NO-SUCH-${randomBytes(11).toString("hex")}`),
    })
    return { kind: "answered", code: Code, signed }
  } catch (error) {
    if (error instanceof GatewayCallError) {
      return { kind: "failed", failure: error.code, cause: causeCode(error.cause) }
    }
    throw error
  } finally {
    await dispatcher.destroy()
  }
}

function causeCode(cause: unknown): string | undefined {
  const { code, name } = (cause ?? {}) as { code?: unknown; name?: unknown }
  return [code, name].find((word) => typeof word === "string")
}
