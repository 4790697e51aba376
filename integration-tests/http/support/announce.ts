import { request } from "node:http"

import type { World } from "./suite"

/** The request of a body that was announced and only partly sent. */
export interface Announced {
  /** The status of the response, if one arrives nevertheless. */
  readonly status: Promise<number>
  hangUp(): void
}

/**
 * Announces a JSON body and sends only its beginning.
 * @param patience milliseconds to wait for the response
 */
export function announce(
  world: World,
  path: string,
  headers: Readonly<Record<string, string>>,
  megabytes: number,
  patience = 5_000,
): Announced {
  const call = request(world.backendUrl + path, {
    method: "POST",
    headers: { "content-type": "application/json", "content-length": megabytes * 1_048_576, ...headers },
  })
  const status = new Promise<number>((resolve, reject) => {
    call.setTimeout(patience, () => call.destroy(new Error(`${path} waits for the whole body`)))
    call.on("response", (answer) => resolve(answer.statusCode ?? 0)).on("error", reject)
  })
  status.catch(() => undefined)
  call.write('{"csv":"')
  return { status, hangUp: () => call.destroy() }
}

/**
 * Like {@link announce}, but announces it again as long as the door says that others are being taken in: on a busy machine a
 * short request of the story may be inside just then.
 */
export function announceUntilTaken(...request: Parameters<typeof announce>): Announced {
  let latest = announce(...request)
  let over = false
  const status = untilTaken()
  status.catch(() => undefined)
  return {
    status,
    hangUp: () => {
      over = true
      latest.hangUp()
    },
  }

  async function untilTaken(): Promise<number> {
    for (;;) {
      const answer = await latest.status
      if (answer !== 429 || over) {
        return answer
      }
      latest = announce(...request)
    }
  }
}
