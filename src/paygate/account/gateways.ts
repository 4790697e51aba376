import { isLoopback } from "../loopback"

/** The two brands of the gateway software and where they listen (source documents of both). */
export const gatewayAddresses = {
  cockpit: "https://www.payjet-cockpit.de/",
  paygate: "https://www.computop-paygate.com/",
} as const

export type GatewayName = keyof typeof gatewayAddresses

export const gatewayNames = Object.keys(gatewayAddresses) as readonly GatewayName[]

/** The address of a gateway by brand or base URL, ending in a slash; undefined when it is no usable address. */
export function gatewayAddress(gateway: string): URL | undefined {
  const known = gatewayNames.find((name) => name === gateway)
  if (known !== undefined) return new URL(gatewayAddresses[known])
  if (!URL.canParse(gateway)) return undefined
  const url = new URL(gateway)
  const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url))
  const plain = url.search === "" && url.hash === "" && url.username === "" && url.password === ""
  if (!secure || !plain) return undefined
  if (!url.pathname.endsWith("/")) url.pathname += "/"
  return url
}
