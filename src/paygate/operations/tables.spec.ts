import { z } from "zod"

import * as operations from "."
import endpoints from "./__fixtures__/endpoints.json"
import { tableRow } from "./field-meta"
import type { Operation } from "./operation"

interface Row {
  readonly name: string
  readonly format: string
  readonly condition: string
}

const all: readonly Operation[] = Object.values(operations).filter(
  (value): value is Operation & typeof value => typeof value === "object" && "file" in value,
)
const tabled = all.filter(({ kind, id }) => kind === "form" || !id.startsWith("inquire"))

function tableOf(operation: Operation) {
  const found = endpoints.endpoints.find(({ id }) => id === operation.id)
  if (found === undefined) throw new Error(`no table for ${operation.id}`)
  return found
}

const byName = (left: Row, right: Row) => left.name.localeCompare(right.name)

function requestRows(operation: Operation): Row[] {
  return Object.entries<z.core.$ZodType>(operation.request.shape).map(([name, field]) => ({
    name,
    format: tableRow(field)?.format ?? "",
    condition: field instanceof z.ZodOptional ? "O" : "M",
  }))
}

function answerRows(operation: Operation): Row[] {
  return Object.entries<z.core.$ZodType>(operation.answer.shape).map(([name, field]) => ({
    name,
    format: tableRow(field)?.format ?? "",
    condition: tableRow(field)?.condition ?? "",
  }))
}

describe("operations against the tables of the source documents", () => {
  it("cover every operation once", () => {
    expect(all.map(({ id }) => id).sort()).toEqual([...operations.operationIds].sort())
  })

  it.each(tabled.map((operation) => [operation.id, operation] as const))(
    "%s is called where it should be",
    (_, operation) => {
      const { file, kind } = tableOf(operation)

      expect({ file: operation.file, kind: operation.kind }).toEqual({ file, kind })
    },
  )

  it.each(tabled.map((operation) => [operation.id, operation] as const))(
    "%s asks by its table, row by row",
    (_, operation) => {
      const table: readonly Row[] = tableOf(operation).request
      const ours = table
        .filter(({ name }) => !operation.addedByClient.includes(name))
        // OC is not in the documents' legend; it is read as optional by a rule in the row.
        .map(({ name, format, condition }) => ({
          name,
          format,
          condition: condition === "OC" ? "O" : condition,
        }))

      expect(requestRows(operation).sort(byName)).toEqual(ours.sort(byName))
      expect(table.map(({ name }) => name)).toEqual(expect.arrayContaining([...operation.addedByClient]))
    },
  )

  it.each(tabled.map((operation) => [operation.id, operation] as const))(
    "%s reads its answer table, row by row",
    (_, operation) => {
      const { response } = tableOf(operation)
      const lists: readonly (readonly Row[] | undefined)[] =
        operation.kind === "server" ? [response.sync] : [response.notify, response.redirect]

      for (const list of lists) {
        const table = (list ?? []).map(({ name, format, condition }) => ({
          // The same parameter is MID in one document and mid in the other.
          name: name === "MID" ? "mid" : name,
          format,
          condition,
        }))
        expect(table).not.toHaveLength(0)
        expect(answerRows(operation).sort(byName)).toEqual(table.sort(byName))
      }
    },
  )
})
