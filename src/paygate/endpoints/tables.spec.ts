import { z } from "zod"

import { type Row, tableIdOf, tableIds, tablesOf } from "./__fixtures__/tables"
import type { GatewayEndpoint } from "./endpoint"
import { tableRow } from "./field-meta"
import { endpoints } from "./registry"

import * as exported from "."

const all: readonly GatewayEndpoint[] = Object.values(endpoints)
const tabled = all
  .filter((endpoint) => tableIdOf(endpoint) !== undefined)
  .map((endpoint) => [endpoint.id, endpoint] as const)

const byName = (left: Row, right: Row) => left.name.localeCompare(right.name)

function requestRows(endpoint: GatewayEndpoint): Row[] {
  return Object.entries<z.core.$ZodType>(endpoint.request.shape).map(([name, field]) => ({
    name,
    format: tableRow(field)?.format ?? "",
    condition: field instanceof z.ZodOptional ? "O" : "M",
  }))
}

function answerRows(table: z.ZodObject | undefined): Row[] {
  return Object.entries<z.core.$ZodType>(table?.shape ?? {}).map(([name, field]) => ({
    name,
    format: tableRow(field)?.format ?? "",
    condition: tableRow(field)?.condition ?? "",
  }))
}

function answerTable(list: readonly Row[]): Row[] {
  return list.map(({ name, format, condition, byChannel }) => ({
    // One document calls the parameter MID, the other mid.
    name: name === "MID" ? "mid" : name,
    format,
    // UserData is optional in those channels that have it.
    condition: condition === "OC" || byChannel?.W2A === "O" ? "O" : condition,
  }))
}

describe("endpoints against the tables of the source documents", () => {
  it("stand in the registry under their own ids, each exported by name", () => {
    for (const [id, endpoint] of Object.entries(endpoints)) expect(endpoint.id).toBe(id)
    expect(all.map(({ id }) => id).sort()).toEqual([...exported.endpointIds].sort())
    expect(Object.values(exported)).toEqual(expect.arrayContaining([...all]))
  })

  it("cover every table, with two inquiries besides", () => {
    expect(tableIds).toHaveLength(19)
    expect([...new Set(all.map(tableIdOf))].sort()).toEqual([...tableIds, undefined].sort())
    expect(all.filter((endpoint) => tableIdOf(endpoint) === undefined).map(({ id }) => id)).toEqual([
      "inquire",
      "inquire24",
    ])
  })

  it.each(tabled)("%s is called where it should be", (_, endpoint) => {
    const { file, kind } = tablesOf(endpoint)

    expect({ file: endpoint.file, kind: endpoint.kind }).toEqual({ file, kind })
  })

  it.each(tabled)("%s asks by its table, row by row", (_, endpoint) => {
    const table = tablesOf(endpoint).request
    const ours = table
      .filter(({ name }) => !endpoint.addedByClient.includes(name))
      // Conditional rows are optional in the schema. OC is not in the documents' legend.
      .map(({ name, format, condition }) => ({ name, format, condition: condition === "M" ? "M" : "O" }))

    expect(requestRows(endpoint).sort(byName)).toEqual(ours.sort(byName))
    expect(table.map(({ name }) => name)).toEqual(expect.arrayContaining([...endpoint.addedByClient]))
  })

  it.each(tabled)("%s reads its answer table, row by row", (_, endpoint) => {
    const { sync, notify, redirect } = tablesOf(endpoint)
    const lists = endpoint.kind === "server" ? [sync] : [notify, redirect]

    for (const list of lists) {
      expect(list).not.toHaveLength(0)
      expect(answerRows(endpoint.answer).sort(byName)).toEqual(answerTable(list ?? []).sort(byName))
    }
  })

  it.each(tabled)("%s knows its notice where there is a table", (_, endpoint) => {
    const { notify } = tablesOf(endpoint)
    const notice = endpoint.kind === "server" ? endpoint.notice : endpoint.answer

    expect(answerRows(notice).sort(byName)).toEqual(answerTable(notify ?? []).sort(byName))
  })

  it("expect a MAC in every notice but the one whose table has none", () => {
    expect(all.filter((endpoint) => !exported.expectsNoticeMac(endpoint)).map(({ id }) => id)).toEqual([
      "alipay.app",
    ])
  })
})
