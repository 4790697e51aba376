import type { z } from "zod"

import { type Account, readNotice } from "../../../src/paygate"
import { type EndpointId, expectsNoticeMac, type GatewayEndpoint } from "../../../src/paygate/endpoints"
import type { SandboxRequest } from "../../../src/sandbox"
import { expandCustom } from "../../../src/sandbox/envelope/clear-parts"
import type { Endpoint, ListName, Row } from "../documents"
import { rowsOf } from "../documents"
import type { Tally } from "../tally"

type Fields = Readonly<Record<string, string>>

/** The documents have one table for both WeChat's form and the call of an app's server. */
const documentedId = (id: string) => (id === "wechat.app" ? "wechat.form" : id)

/** Counts what the sandbox received and what the client parsed, by the rows of the documents. */
export class Recorder {
  constructor(
    private readonly endpoints: readonly Endpoint[],
    private readonly tally: Tally,
  ) {}

  /** The parameters of a request that the sandbox accepted, as it decrypted them. */
  received({ endpoint, accepted, parameters }: SandboxRequest): void {
    if (accepted) this.count(endpoint, "request", parameters)
  }

  /** Counts what the client read from a synchronous answer. */
  answer(id: EndpointId, answer: Readonly<Record<string, unknown>>): void {
    this.count(id, "sync", texts(answer))
  }

  /**
   * Reads a notice or a redirect with the client and counts what it read: the signed parameters (or, where the documents
   * have no MAC, the unsigned ones) by the endpoint's table, Plain and Custom from outside of Data.
   */
  notice(
    list: "notify" | "redirect",
    {
      endpoint,
      account,
      fields,
      custom,
    }: {
      endpoint: GatewayEndpoint
      account: Account
      fields: Fields
      /** As it was sent; the gateway returns its pairs one by one. */
      custom?: string
    },
  ): void {
    const reading = readNotice(account, fields)
    if (reading.kind === "refused") throw new Error(`${endpoint.id} ${list}: ${reading.detail}`)
    if (reading.kind === "unsigned" && expectsNoticeMac(endpoint)) {
      throw new Error(`${endpoint.id} ${list}: no MAC`)
    }
    const { Plain, ...pairs } = reading.clear
    const table = endpoint.kind === "form" ? endpoint.answer : endpoint.notice
    const parsed = table === undefined ? {} : texts(table.parse(canonical(table, reading.parameters)))
    const MAC = reading.kind === "authentic" ? parsed["MAC"] : undefined
    this.count(endpoint.id, list, {
      ...parsed,
      ...present({ MAC, Plain, Custom: cameBack(custom, pairs) ? custom : undefined }),
    })
  }

  private count(calledId: string, list: ListName, values: Fields): void {
    const id = documentedId(calledId)
    const endpoint = this.endpoints.find((each) => each.id === id)
    const rows: readonly Row[] = (endpoint && rowsOf(endpoint, list)) ?? []
    const byName = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))
    this.tally.message(id, list, rows, (name) => byName.get(name.toLowerCase()))
  }
}

function canonical(table: z.ZodObject, parameters: { get(name: string): string | undefined }) {
  return Object.fromEntries(Object.keys(table.shape).map((name) => [name, parameters.get(name)]))
}

function texts(values: Readonly<Record<string, unknown>>): Fields {
  return present(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" || typeof value === "number" ? String(value) : undefined,
      ]),
    ),
  )
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return Object.fromEntries(kept) as Record<string, string>
}

function cameBack(custom: string | undefined, pairs: Fields): boolean {
  if (custom === undefined) return false
  const sent = [...new URLSearchParams(expandCustom(custom))]
  return sent.length > 0 && sent.every(([name, value]) => pairs[name] === value)
}
