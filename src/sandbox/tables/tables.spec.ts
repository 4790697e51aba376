import { ParameterBag } from "../../paygate/wire"
import endpoints from "../__fixtures__/endpoints.json"
import {
  CLASS_NOT_CHECKED,
  type Difference,
  DIFFERENCES,
  TABLE_NAMES,
} from "../__fixtures__/table-differences"
import { TABLES } from "../__fixtures__/tables"
import { ENDPOINTS } from "../endpoints"

import { checkTable, type TableContext } from "./check-table"
import type { Row, Table } from "./row"

interface DocumentRow {
  name: string
  format: string
  condition: string
  values?: string[]
  minValue?: number
  forbidden?: string[]
  allowedChars?: string
}
const documents = endpoints.endpoints as { id: string; file: string; request: DocumentRow[] }[]
const requestOf = (id: string) => documents.find((endpoint) => endpoint.id === id)?.request ?? []

const rowOf = (table: Table, name: string) =>
  table.find((row) => row.name.toLowerCase() === name.toLowerCase())
const refusesEach = (row: Row, samples: string[]) => {
  const context: TableContext = {
    strict: true,
    merchantId: "M",
    allowBelowHundred: false,
    alipayDomestic: false,
    wechatDomestic: false,
    hotel: false,
  }
  return samples.every((sample) => checkTable([row], ParameterBag.of({ [row.name]: sample }), context))
}
/** A value in which only the forbidden character is wrong. */
const spoiled = (row: Row, character: string) =>
  row.rule === "goods-list" ? `a${character}b;1` : `a${character}b`

function aspectsThatDiffer(table: Table, document: DocumentRow): Difference["aspect"][] {
  const row = rowOf(table, document.name)
  if (!row) return ["presence"]
  const differing: Difference["aspect"][] = []
  if (row.format !== document.format) differing.push("format")
  if (row.condition !== document.condition) differing.push("condition")
  if (row.minValue !== document.minValue) differing.push("minValue")
  if (document.values && String(row.values) !== String(document.values)) differing.push("values")
  if (
    document.forbidden &&
    !refusesEach(
      row,
      document.forbidden.map((each) => spoiled(row, each)),
    )
  ) {
    differing.push("forbidden")
  }
  if (document.allowedChars && !refusesEach(row, ["a b", "a/b", "é", "a.b"])) differing.push("allowedChars")
  return differing
}

describe("the sandbox's tables beside the documents'", () => {
  it("are as many, and every endpoint uses one of them", () => {
    expect([...TABLE_NAMES].sort()).toEqual(documents.map(({ id }) => id).sort())
    // no document covers TWINT over PPRO: its table is TWINT's with one more row
    const documented = ENDPOINTS.filter(({ file }) => file !== "twintpp.aspx")
    const used = documented
      .flatMap((endpoint) =>
        endpoint.kind === "follow-up"
          ? Object.values(endpoint.tables).map(({ id, request }) => [id, request] as const)
          : [[("tableId" in endpoint && endpoint.tableId) || endpoint.id, endpoint.table] as const],
      )
      .filter(([id]) => !id.startsWith("inquire"))
    for (const [id, table] of used) expect([id, table]).toEqual([id, TABLES[id as keyof typeof TABLES]])
    expect(new Set(used.map(([id]) => id)).size).toBe(TABLE_NAMES.length)
  })

  it.each(TABLE_NAMES)("%s has every row in its place, and differs only where that is justified", (id) => {
    const table = TABLES[id]
    const document = requestOf(id)
    expect(document.length).toBeGreaterThan(0)
    const found = document.flatMap((row) =>
      aspectsThatDiffer(table, row).map((aspect) => `${row.name} ${aspect}`),
    )
    const justified = DIFFERENCES.filter((each) => each.table === id)
    expect(found.sort()).toEqual(justified.map((each) => `${each.parameter} ${each.aspect}`).sort())
    expect(justified.every(({ why }) => why.length > 0)).toBe(true)

    const known = document.map(({ name }) => name.toLowerCase())
    expect(table.filter(({ name }) => !known.includes(name.toLowerCase()))).toEqual([])
  })

  it("spell every parameter as its document does", () => {
    const spelled = (table: Table) => table.map(({ name }) => name)
    const spellings = TABLE_NAMES.flatMap((id) =>
      spelled(TABLES[id]).filter((name) => !requestOf(id).some((row) => row.name === name)),
    )
    expect(spellings).toEqual([])
  })

  it("leave a class unchecked only where the document breaks it itself", () => {
    const unchecked = TABLE_NAMES.flatMap((id) =>
      TABLES[id].filter((row) => row.checkClass === false).map((row) => `${id} ${row.name}`),
    )
    expect(unchecked.sort()).toEqual([...CLASS_NOT_CHECKED].sort())
  })

  it("have a rule for everything that the documents make conditional", () => {
    const conditional = TABLE_NAMES.flatMap((id) =>
      TABLES[id]
        .filter(({ condition }) => condition === "C" || condition === "OC")
        .map((row) => `${id} ${row.name}: ${row.mandatoryWhen ?? row.onlyWhen ?? "no rule in the document"}`),
    )
    expect(conditional).toEqual([
      "alipay.website AccBank: alipay-domestic",
      "alipay.website FxCurrency: no rule in the document",
      "alipay.app FxCurrency: alipay-abroad-cny",
      "alipay_ppro.website HotelName: hotel",
      "alipay_ppro.website CheckInTime: hotel",
      "alipay_ppro.website CheckOutTime: hotel",
      "alipay_ppro.website OrderDesc2: no rule in the document",
      "wechat.form ShopSystem: channel-w2a",
      "wechat.form ShopName: channel-w2a",
      "wechat.form ShopURL: channel-w2a",
    ])
  })
})
