import { Agent, request } from "undici"

import type { SignedNotice } from "../../src/sandbox"

/** Latencies in milliseconds, measured from when a message should have left, and what was not answered with 200. */
export interface Load {
  readonly latencies: readonly number[]
  readonly failures: number
}

/**
 * Posts at a fixed rate whatever the answers do, as a gateway would: a slow answer does not slow the next message down,
 * and waiting for a free connection counts.
 */
export async function postAtRate(
  url: string,
  perSecond: number,
  seconds: number,
  next: (index: number) => SignedNotice,
): Promise<Load> {
  const dispatcher = new Agent({ connections: 256, pipelining: 1 })
  const latencies: number[] = []
  let failures = 0
  const messages = Array.from({ length: perSecond * seconds }, (_, index) => next(index))
  const start = performance.now()
  await Promise.all(
    messages.map(async (message, index) => {
      const due = start + (index * 1000) / perSecond
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
      if ((await post(url, message, dispatcher)) !== 200) {
        failures += 1
      }
      latencies.push(performance.now() - due)
    }),
  )
  await dispatcher.close()
  return { latencies, failures }
}

/** Posts with so many senders at once, each as fast as it is answered; answers per second. */
export async function postAsFastAsPossible(
  url: string,
  senders: number,
  messages: readonly SignedNotice[],
): Promise<number> {
  const dispatcher = new Agent({ connections: senders, pipelining: 1 })
  const waiting = [...messages]
  const start = performance.now()
  await Promise.all(
    Array.from({ length: senders }, async () => {
      for (let message = waiting.pop(); message !== undefined; message = waiting.pop()) {
        const status = await post(url, message, dispatcher)
        if (status !== 200) {
          throw new Error(`${url} answered ${status}`)
        }
      }
    }),
  )
  const perSecond = messages.length / ((performance.now() - start) / 1000)
  await dispatcher.close()
  return perSecond
}

async function post(url: string, message: SignedNotice, dispatcher: Agent): Promise<number> {
  try {
    const answer = await request(url, {
      method: "POST",
      body: message.body,
      headers: message.headers,
      dispatcher,
    })
    await answer.body.dump()
    return answer.statusCode
  } catch {
    return 0
  }
}
