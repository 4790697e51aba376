import { Agent, type Dispatcher, request } from "undici"

import type { BenchShop } from "../support/shop"

export interface Call {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Requests of one kind, by the thousand. */
export interface Flood {
  readonly what: string
  /** What may be answered; any other status ends the measurement. */
  readonly statuses: readonly number[]
  readonly call: (index: number) => Call
  /** The server may close the connection before the whole body is written, so that its answer is lost. */
  readonly mayHangUp?: boolean
  /** How many of a round's calls; a body of 20 MB counts for more than one of 1 kB. */
  readonly share?: number
  /** The next ones are held against this one. */
  readonly begins?: boolean
  /** What one may cost, where it is not what a message may. */
  readonly cpuMs?: number
}

/** How many requests are under way at a time. */
export const senders = 16

/** Plays a flood, each sender over a connection of its own. @throws Error for a status that is not expected */
export async function play(
  { backend }: BenchShop,
  { what, statuses, call, mayHangUp }: Flood,
  count: number,
): Promise<void> {
  const dispatcher = new Agent({ connections: senders, pipelining: 1 })
  let next = 0
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (next < count) {
        const { path, ...options } = call(next++)
        const status = await statusOf(() => request(backend + path, { ...options, dispatcher }))
        if (status === "hung-up" ? mayHangUp !== true : !statuses.includes(status)) {
          throw new Error(`${what}: ${status} instead of ${statuses.join(" or ")}`)
        }
      }
    }),
  )
  await dispatcher.close()
}

async function statusOf(send: () => Promise<Dispatcher.ResponseData>): Promise<number | "hung-up"> {
  try {
    const { statusCode, body } = await send()
    await body.dump()
    return statusCode
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    if (["EPIPE", "ECONNRESET", "UND_ERR_SOCKET"].includes(code)) {
      return "hung-up"
    }
    throw error
  }
}
