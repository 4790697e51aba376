import { type Call, type Flood } from "./flood"

/** At the routes that storefronts ask, beside one of Medusa's own. */
export function statusFloods(publishableKey: string, token: string): Flood[] {
  const headers = { "x-publishable-api-key": publishableKey }
  const status = (of: string): Call => ({ method: "GET", path: `/store/paygate/attempts/${of}`, headers })
  return [
    {
      what: "Medusa's own answer to a storefront: one region",
      statuses: [200],
      begins: true,
      call: () => ({ method: "GET", path: "/store/regions?limit=1&fields=id", headers }),
    },
    { what: "status: a payment", statuses: [200], call: () => status(token) },
    { what: "status: a payment that nobody knows", statuses: [200], call: () => status("0".repeat(32)) },
    {
      what: "cancel: with somebody else's cart",
      statuses: [200],
      call: () => ({
        method: "POST",
        path: `/store/paygate/attempts/${token}/cancel`,
        headers: { ...headers, "content-type": "application/json" },
        body: '{"cart_id":"cart_of_somebody_else"}',
      }),
    },
  ]
}
