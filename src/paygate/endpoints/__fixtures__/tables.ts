import type { GatewayEndpoint } from "../endpoint"

import endpoints from "./endpoints.json"

/** What the documents' tables say about one parameter. */
export interface Row {
  readonly name: string
  readonly format: string
  readonly condition: string
  readonly values?: readonly string[]
  readonly forbidden?: readonly string[]
  readonly allowedChars?: string
  readonly currencies?: readonly string[]
  readonly minValue?: number
  readonly byChannel?: Readonly<Record<string, string | undefined>>
  readonly doubt?: string
}

/** The table of WeChat's form covers two endpoints, which differ by Channel. */
const channels: Readonly<Record<string, readonly string[]>> = {
  "wechat.form": ["QRCode", "W2A", "JSAPI"],
  "wechat.app": ["APP"],
}

export const tableIds = endpoints.endpoints.map(({ id }) => id)

/** The id of an endpoint's table; undefined for the two inquiries that are not in any source document. */
export function tableIdOf({ id }: GatewayEndpoint): string | undefined {
  if (id === "wechat.app") return "wechat.form"
  return tableIds.find((known) => known === id)
}

/** The tables of an endpoint, without the rows that do not apply to its channels. */
export function tablesOf(endpoint: GatewayEndpoint) {
  const found = endpoints.endpoints.find(({ id }) => id === tableIdOf(endpoint))
  if (found === undefined) throw new Error(`no table for ${endpoint.id}`)
  const { file, kind, response } = found
  const own = (list: readonly Row[] | undefined) => list?.filter((row) => isRowOf(endpoint, row))
  return {
    file,
    kind: endpoint.id === "wechat.app" ? "server" : kind,
    request: own(found.request) ?? [],
    sync: own(response.sync),
    notify: own(response.notify),
    redirect: own(response.redirect),
  }
}

function isRowOf(endpoint: GatewayEndpoint, { byChannel }: Row): boolean {
  const own = channels[endpoint.id]
  return (
    own === undefined || byChannel === undefined || own.some((channel) => byChannel[channel] !== "absent")
  )
}
