import { languages } from "../../../domain/languages"
import { readItemsFromCsv } from "../../../use-cases/batch/read-items"
import { resultFile } from "../../../use-cases/batch/result-file"
import { exportedFile } from "../../../use-cases/gateway-page/exported-file"

import { type CsvLayout, rowIn, separatorIn, titledColumns } from "./csv-rows"

const values = {
  trans_id: "T1",
  amount: "12.50",
  captured: "0.00",
  refunded: "0.00",
  currency: "EUR",
  order_number: 14,
}

describe("a file for spreadsheets", () => {
  it.each([
    [undefined, ",", "amount", "12.50"],
    ["en", ",", "Amount", "12.50"],
    ["de", ";", "Betrag", "12,50"],
    ["fr", ";", "Montant", "12,50"],
    ["it", ";", "Importo", "12,50"],
    ["zh", ",", "金额", "12.50"],
  ] as const)(
    "in the language %s has columns separated by %j, and amounts as it writes them",
    (...expected) => {
      const [language, separator, heading, amount] = expected
      const layout = { ...exportedFile, language }
      const headings = titledColumns(layout).map(({ header }) => header)
      expect([separatorIn(language), headings[8]]).toEqual([separator, heading])
      expect(new Set(headings).size).toBe(headings.length)
      expect(rowIn(values as never, layout)).toMatchObject({ amount, trans_id: "T1", order_number: 14 })
    },
  )

  it.each(
    languages.flatMap((language) => [exportedFile, resultFile].map((file) => [language, file] as const)),
  )("in %s can be made into a batch", async (language, file) => {
    const layout: CsvLayout<string> = { ...file, language }
    const row = rowIn(values as never, layout) as Readonly<Record<string, string | number>>
    const columns = titledColumns(layout)
    const lines = [columns.map(({ header }) => header), columns.map(({ key }) => String(row[key] ?? ""))]
    const csv = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(separatorIn(language))).join("\n")
    const { items, faulty, fileFault } = await readItemsFromCsv(csv)
    expect([faulty, fileFault]).toEqual([[], undefined])
    expect(items).toMatchObject([{ item: { transId: "T1", amount: row["amount"], currency: "EUR" } }])
  })
})
