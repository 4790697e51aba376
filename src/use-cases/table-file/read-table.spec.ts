import fc from "fast-check"

import { type ColumnTitles, plainTitle } from "../../domain/table-file"

import { readTable } from "./read-table"

const titles: ColumnTitles<"order" | "amount" | "note"> = {
  order: ["order", "Bestellung"],
  amount: ["amount", "Betrag"],
  note: ["note", "a note; short"],
}

async function read(text: string) {
  const reading = await readTable(text, titles)
  return reading.kind === "fault"
    ? reading.fault
    : reading.table.rows.map(({ line, fields }) => [line, fields.order, fields.amount])
}

describe("a file as people have it", () => {
  it.each([
    ["a byte order mark", "\ufefforder,amount\n14,5\n", [[2, "14", "5"]]],
    ["sep= in its first line", "sep=;\norder;amount\n14;12,50\n", [[3, "14", "12,50"]]],
    [
      "sep= in quotation marks, for a separator we would not guess",
      '"sep=#"\r\norder#amount\r\n14#5',
      [[3, "14", "5"]],
    ],
    ["a semicolon inside a quoted title", '"a note; short",order,amount\nx,14,5\n', [[2, "14", "5"]]],
    [
      "ends of lines of old Macs, and semicolons in a cell",
      'order,amount,note\r14,5,"a;b;c;d"\r15,6,x;y\r',
      [
        [2, "14", "5"],
        [3, "15", "6"],
      ],
    ],
    [
      "mixed ends of lines",
      "order;amount\r14;5\r\n15;6\n16;7",
      [
        [2, "14", "5"],
        [3, "15", "6"],
        [4, "16", "7"],
      ],
    ],
    [
      "rows without content",
      "order;amount\n;;\n14;5\n;\n  ; \n15;6;;\n",
      [
        [3, "14", "5"],
        [6, "15", "6"],
      ],
    ],
    ["blank lines before the heading", "\r\n;;\r\n\r\norder;amount\r\n14;5\r\n", [[5, "14", "5"]]],
    ["tabs", "order\tamount\n14\t1,5\n", [[2, "14", "1,5"]]],
    ["bars", "order|amount\n14|1,5\n", [[2, "14", "1,5"]]],
    [
      "a cell over two lines",
      'order,amount,note\n14,5,"two\nlines"\n15,6,x\n',
      [
        [3, "14", "5"],
        [4, "15", "6"],
      ],
    ],
    ["one column", "Bestellung\n14\n", [[2, "14", undefined]]],
    ["a quotation mark out of place", 'order,amount\n14,5 "x\n', { reason: "quotation-astray", line: 2 }],
    [
      "a quotation mark that never closes",
      'order,amount\n14,5\n15,"6\n16,7\n',
      { reason: "quotation-open", line: 3 },
    ],
  ])("may have %s", async (_, text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it("gives back the cells that any spreadsheet wrote, whatever it divides rows and cells with", async () => {
    const cell = fc.stringMatching(/^[a-z0-9;,|"\t ]{0,8}$/).map((text) => text.trim())
    const rows = fc.array(
      fc.tuple(cell, cell).filter(([one]) => one !== ""),
      { minLength: 1, maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(";", ",", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        async (written, separator, end) => {
          const quoted = written.map((cells) =>
            cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator),
          )
          const text = [`order${separator}amount`, ...quoted].join(end)
          expect(await read(text)).toEqual(
            written.map(([order, amount], index) => [index + 2, order, amount]),
          )
        },
      ),
    )
  })
})

describe("a title", () => {
  it.each(["Trans ID", "trans_id", "TRANS-ID", " TransID\u200b", "\ufefftrans\u00a0id", "\uff34RANS ID"])(
    "%p is the same as any other spelling",
    (title) => {
      expect(plainTitle(title)).toBe("transid")
    },
  )

  it("is another one with anything else in it", () => {
    expect(plainTitle("amount (EUR)")).not.toBe(plainTitle("amount"))
  })
})
