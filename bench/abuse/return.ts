import { type Call, type Flood } from "./flood"
import { forged, formHeaders } from "./notify"

/** At the addresses that shoppers come back to and leave by; each of them is in an address bar. */
export function returnFloods(payment: { readonly transId: string; readonly token: string }): Flood[] {
  const { transId, token } = payment
  const back = `/hooks/paygate/return/main/${token}`
  const get = (path: string): Call => ({ method: "GET", path })
  return [
    { what: "return: without a message", statuses: [303], call: () => get(back) },
    { what: "return: a forged message", statuses: [303], call: () => get(`${back}?${forged(transId)}`) },
    {
      what: "return by POST: 24 kB that no key opens",
      statuses: [303],
      call: () => ({
        method: "POST",
        path: back,
        headers: formHeaders,
        body: `Len=9&Data=${"0123456789ABCDEF".repeat(1_500)}`,
      }),
    },
    {
      what: "return: a payment that nobody knows",
      statuses: [404],
      call: () => get(`/hooks/paygate/return/main/${"0".repeat(32)}`),
    },
    { what: "/go: the form of a payment", statuses: [200], call: () => get(`/hooks/paygate/go/${token}`) },
    {
      what: "/go: a payment that nobody knows",
      statuses: [404],
      call: () => get(`/hooks/paygate/go/${"0".repeat(32)}`),
    },
    { what: "/go: no token at all", statuses: [404], call: () => get("/hooks/paygate/go/nothing") },
  ]
}
