import { isRecord, type StoreSdk } from "../store-sdk"

type Init = Parameters<StoreSdk["client"]["fetch"]>[1]

/** The payment collection is the server's matter, so the kit is told of one without asking. */
const collection = "link"

/**
 * The kit's client for the page behind a payment link: the kit asks as it asks a store, and each question goes to the link's
 * own routes, which need no key and no cart.
 * @param base address of the link, absolute
 */
export function linkSdk(base: string, send: typeof fetch = (...call) => fetch(...call)): StoreSdk {
  return {
    client: {
      fetch: async <T>(path: string, init: Init = {}): Promise<T> => {
        const route = routeOf(path)
        if (route === undefined) {
          return { payment_collection: { id: collection } } as T
        }
        const answer = await ask(`${base}/${route}`, init, send)
        const session = answer["payment_session"]
        return (session === undefined
          ? answer
          : { payment_collection: { id: collection, payment_sessions: [session] } }) as unknown as T
      },
    },
  }
}

/** The link's route for a path of the store; undefined for the one that needs no answer. */
function routeOf(path: string): string | undefined {
  const attempt = /^\/store\/paygate\/attempts\/(.+)$/.exec(path)?.[1]
  if (attempt !== undefined) {
    return `payments/${attempt}`
  }
  if (path === "/store/paygate/methods") {
    return "methods"
  }
  if (path.startsWith("/store/carts/")) {
    return "look"
  }
  return path === "/store/payment-collections" ? undefined : "payments"
}

async function ask(
  address: string,
  { method = "GET", body, signal }: NonNullable<Init>,
  send: typeof fetch,
): Promise<Record<string, unknown>> {
  const response = await send(address, {
    method,
    headers: { accept: "application/json", ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
    referrerPolicy: "no-referrer",
  })
  const answer: unknown = await response.json()
  if (!response.ok || !isRecord(answer)) {
    const message = isRecord(answer) ? answer["message"] : undefined
    throw Object.assign(new Error(typeof message === "string" ? message : ""), { status: response.status })
  }
  return answer
}
