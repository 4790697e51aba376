import { isLoopback } from "../loopback"
import { nearestWord } from "../options"

import { typedAddressProblem } from "./typed-address"

/** The two brands of the gateway software and their addresses (source documents of both). */
export const gatewayBaseUrls = {
  cockpit: "https://www.payjet-cockpit.de/",
  paygate: "https://www.computop-paygate.com/",
} as const

export type GatewayName = keyof typeof gatewayBaseUrls

export const gatewayNames = Object.keys(gatewayBaseUrls) as readonly GatewayName[]

/** A gateway's base URL, ending in a slash, or what is wrong with the option and how to fix it. */
export type GatewayReading = { readonly baseUrl: URL } | { readonly problem: string }

/** Reads the gateway option: a brand name or a base URL. */
export function readGateway(gateway: string): GatewayReading {
  const known = gatewayNames.find((name) => name === gateway)
  if (known !== undefined) return { baseUrl: new URL(gatewayBaseUrls[known]) }
  if (!gateway.includes(":")) return { problem: unknownGateway(gateway) }
  const problem = typedAddressProblem(gateway)
  if (problem !== undefined) return { problem }
  const url = new URL(gateway)
  if (url.search !== "" || url.hash !== "") return { problem: "must have no ? and no #; remove what follows" }
  if (url.protocol !== "https:" && !isLoopback(url))
    return { problem: "must be an https URL; plain http is for a gateway on this very machine" }
  if (!url.pathname.endsWith("/")) url.pathname += "/"
  return { baseUrl: url }
}

function unknownGateway(name: string): string {
  const meant = nearestWord(name, gatewayNames)
  return `must be "cockpit", "paygate" or an https base URL${meant === undefined ? "" : `; did you mean "${meant}"?`}`
}
