import fc from "fast-check"

import {
  type AnsweredBatchRecord,
  type BatchEntry,
  BatchFieldError,
  type BatchReadOptions,
  type BatchRecord,
  type BatchWriteOptions,
  readBatch,
  writeBatch,
} from "."

const payId = "0123456789abcdef0123456789abcdef"
const credit: BatchRecord = {
  type: "Alipay",
  action: "Credit",
  amount: 1250,
  currency: "EUR",
  transId: "ORDER-1",
  payId,
}
const head = { merchantId: "DEMO_MERCHANT", headDate: "20261121" }

async function written(records: BatchRecord[], options: Partial<BatchWriteOptions> = {}): Promise<string> {
  let text = ""
  for await (const piece of writeBatch(records, { ...head, ...options })) {
    text += piece
  }
  return text
}

async function read(
  text: string | Iterable<string | Uint8Array>,
  options: Partial<BatchReadOptions> = {},
): Promise<BatchEntry[]> {
  const entries: BatchEntry[] = []
  for await (const entry of readBatch(typeof text === "string" ? [text] : text, {
    phase: "answer",
    ...options,
  })) {
    entries.push(entry)
  }
  return entries
}

const wrongIn = async (text: string, options?: Partial<BatchReadOptions>) =>
  (await read(text, options)).filter(({ kind }) => kind === "wrong")

describe("a batch file for the gateway", () => {
  const reverse: BatchRecord = {
    ...credit,
    action: "Reverse",
    amount: 99,
    currency: "JPY",
    transId: "ORDER-2",
  }

  it("version 1.0 has neither RefNr nor Code (Cockpit: Credit and Reverse)", async () => {
    expect(await written([credit, reverse], { version: "1.0" })).toBe(
      "HEAD,DEMO_MERCHANT,20261121,1.0\n" +
        `Alipay,Credit,1250,EUR,ORDER-1,${payId}\n` +
        `Alipay,Reverse,99,JPY,ORDER-2,${payId}\n` +
        "FOOT,2,1349\n",
    )
  })

  it("version 1.x has RefNr; one that is not known leaves its column empty (PPRO: Credit)", async () => {
    expect(await written([{ ...credit, refNr: "R-1_a" }, credit])).toBe(
      "HEAD,DEMO_MERCHANT,20261121,1.1\n" +
        `Alipay,Credit,1250,EUR,ORDER-1,R-1_a,${payId}\n` +
        `Alipay,Credit,1250,EUR,ORDER-1,,${payId}\n` +
        "FOOT,2,2500\n",
    )
  })

  it("version 2.0 of a master account names the sub-merchant after Action", async () => {
    expect(
      await written([{ ...credit, subMerchantId: "SUB_1" }], { version: "2.0", subMerchants: true }),
    ).toBe(
      "HEAD,DEMO_MERCHANT,20261121,2.0\n" +
        `Alipay,Credit,SUB_1,1250,EUR,ORDER-1,${payId}\n` +
        "FOOT,1,1250\n",
    )
  })

  it("version 2.x has the sub-merchant and RefNr, and lines may end with CRLF", async () => {
    expect(
      await written([{ ...reverse, subMerchantId: "SUB_1", refNr: "7" }], {
        version: "2.3",
        subMerchants: true,
        lineEnd: "crlf",
      }),
    ).toBe(
      "HEAD,DEMO_MERCHANT,20261121,2.3\r\n" +
        `Alipay,Reverse,SUB_1,99,JPY,ORDER-2,7,${payId}\r\n` +
        "FOOT,1,99\r\n",
    )
  })

  it("version 2.x without a master account has no such column", async () => {
    expect(await written([credit], { version: "2.0" })).toContain(
      `\nAlipay,Credit,1250,EUR,ORDER-1,${payId}\n`,
    )
  })

  it.each<[string, Partial<BatchRecord>, Partial<BatchWriteOptions>]>([
    ["TransID", { transId: "ORDER,1" }, {}],
    ["TransID", { transId: "ORDER\n1" }, {}],
    ["TransID", { transId: "ORDER 1" }, {}],
    ["TransID", { transId: 'ORDER"1' }, {}],
    ["TransID", { transId: "BESTELLUNG-Ü" }, {}],
    ["TransID", { transId: "" }, {}],
    ["TransID", { transId: "x".repeat(65) }, {}],
    ["RefNr", { refNr: "A,B" }, {}],
    ["RefNr", { refNr: "x".repeat(31) }, {}],
    ["RefNr", { refNr: "R1" }, { version: "1.0" }],
    ["MID", { subMerchantId: "SUB" }, {}],
    ["MID", {}, { version: "2.0", subMerchants: true }],
    ["PayID", { payId: payId.slice(1) }, {}],
    ["Amount", { amount: 0 }, {}],
    ["Amount", { amount: -5 }, {}],
    ["Amount", { amount: 12.5 }, {}],
    ["Amount", { amount: 10_000_000_000 }, {}],
    ["Amount", { amount: Number.NaN }, {}],
    ["Currency", { currency: "eur" }, {}],
  ])("refuses a record whose %s would not come back as it is: %j", async (field, change, options) => {
    const good = options.subMerchants === true ? { ...credit, subMerchantId: "SUB" } : credit
    const error: unknown = await written([good, { ...credit, ...change }], options).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(BatchFieldError)
    expect(error).toMatchObject({ code: "batch-field", line: 3, field })
    expect((error as Error).message).toMatch(new RegExp(`^line 3, ${field}: `))
  })

  it.each([
    [{ merchantId: "DEMO,MERCHANT" }, "MerchantID"],
    [{ merchantId: "../DEMO" }, "MerchantID"],
    [{ headDate: "today" }, "Date"],
  ])("refuses a HEAD with %j", async (options, field) => {
    await expect(written([credit], options)).rejects.toMatchObject({ line: 1, field })
  })

  it("refuses a file without records, an unknown version, and sub-merchants before version 2", async () => {
    await expect(written([])).rejects.toMatchObject({ line: 2, field: "Type" })
    await expect(written([credit], { version: "3.0" })).rejects.toThrow("batch.version: must be 1.0, 1.x")
    await expect(written([credit], { version: "1.1", subMerchants: true })).rejects.toThrow("must be 2.x")
  })

  it("adds up amounts beyond what a double can count", async () => {
    const most = { ...credit, amount: 9_999_999_999 }
    const text = await written(
      Array.from({ length: 1_000_003 }, () => most),
      { version: "1.0" },
    )
    expect(text.endsWith("\nFOOT,1000003,10000029998999997\n")).toBe(true)
  })
})

describe("an answer of the gateway", () => {
  const record = (fields: Partial<AnsweredBatchRecord>, line = 2) => ({
    kind: "record",
    line,
    record: { ...credit, ...fields },
  })

  it("version 1.0 comes without Code", async () => {
    const text = `HEAD,DEMO_MERCHANT,20261121,1.0\nAlipay,Credit,1250,EUR,ORDER-1,${payId},OK\nFOOT,1,1250\n`
    expect(await read(text)).toEqual([
      { kind: "head", line: 1, merchantId: "DEMO_MERCHANT", date: "20261121", version: "1.0" },
      record({ status: "OK" }),
      { kind: "foot", line: 3, count: 1, sum: 1250n },
    ])
  })

  it("version 1.x comes with RefNr and Code, CRLF and a byte order mark do no harm", async () => {
    const text =
      "\u00ef\u00bb\u00bfHEAD,DEMO_MERCHANT,20261121,1.1\r\n" +
      `Alipay,Credit,1250,EUR,ORDER-1,R-1,${payId},OK,00000000\r\n` +
      `Alipay,Reverse,1250,EUR,ORDER-1,,${payId},FAILED,21900074\r\n` +
      "FOOT,2,2500"
    expect((await read(text)).slice(1, 3)).toEqual([
      record({ refNr: "R-1", status: "OK", code: "00000000" }),
      record({ action: "Reverse", refNr: "", status: "FAILED", code: "21900074" }, 3),
    ])
    expect(await wrongIn(text)).toEqual([])
  })

  it("version 2.x of a master account names the sub-merchant", async () => {
    const text = `HEAD,MASTER,20261121,2.1\nAlipay,Credit,SUB_1,1250,EUR,ORDER-1,R,${payId},OK,00000000\nFOOT,1,1250\n`
    expect((await read(text, { subMerchants: true }))[1]).toEqual(
      record({ subMerchantId: "SUB_1", refNr: "R", status: "OK", code: "00000000" }),
    )
    expect(await wrongIn(text)).toMatchObject([{ line: 2 }])
  })

  const good = `Alipay,Credit,1250,EUR,ORDER-1,R,${payId},OK,00000000`
  it.each([
    ["", 1, "Type", "empty"],
    ["FOOT,0,0\n", 1, "Type", "first line must be HEAD"],
    ["HEAD,,20261121,1.1\n", 1, "MerchantID", "empty"],
    ["HEAD,M,20261121,3.1\n", 1, "Version", "must be 1.0"],
    [`HEAD,M,20261121,1.1\n${good}\n`, 3, "Type", "cut off"],
    [`HEAD,M,20261121,1.1\n${good}\nFOOT,2,1250\n`, 3, "CountRecords", "says 2, the file has 1"],
    [`HEAD,M,20261121,1.1\n${good}\nFOOT,1,1251\n`, 3, "SumAmount", "says 1251, the amounts add up to 1250"],
    [`HEAD,M,20261121,1.1\n${good}\nFOOT,one,1250\n`, 3, "CountRecords", "whole number"],
    [`HEAD,M,20261121,1.1\n${good}\nFOOT,1,1250,9\n`, 3, "SumAmount", "end of the line"],
    [`HEAD,M,20261121,1.1\n${good}\nFOOT,1,1250\n${good}\n`, 4, "Type", "nothing may follow FOOT"],
    [`HEAD,M,20261121,1.1\n-\nFOOT,1,0\n`, 2, "Action", "1 columns instead of 9"],
    [`HEAD,M,20261121,1.1\n\nFOOT,1,0\n`, 3, "CountRecords", "says 1, the file has 0 records"],
    ["\n \n", 3, "Type", "the file is empty"],
    [`HEAD,M,20261121,1.1\n${good},1\nFOOT,1,0\n`, 2, "the end of the line", "10 columns instead of 9"],
    [`HEAD,M,20261121,1.1\n${good.replace("1250", "12.50")}\nFOOT,1,0\n`, 2, "Amount", "smallest units"],
    [`HEAD,M,20261121,1.1\n${good.replace("Alipay", "TWINT")}\nFOOT,1,0\n`, 2, "Type", "must be Alipay"],
    [`HEAD,M,20261121,1.1\n${good.replace("OK", "")}\nFOOT,1,0\n`, 2, "Status", "is empty"],
  ])("names line and field of what is wrong: %j", async (text, line, field, problem) => {
    expect(await wrongIn(text)).toEqual([
      { kind: "wrong", line, field, problem: expect.stringContaining(problem) as string },
    ])
  })

  it.each([
    ["CR alone, as old Macs write", (lines: string[]) => `${lines.join("\r")}\r`],
    ["ends of lines of all kinds", ([head, one, foot]: string[]) => `${head}\r${one}\r\n${foot}\n`],
    ["Ctrl-Z at the end", (lines: string[]) => `${lines.join("\r\n")}\r\n\u001a`],
    ["Ctrl-Z behind FOOT", (lines: string[]) => `${lines.join("\n")}\u001a\u001a`],
    [
      "lines of blanks anywhere",
      ([head, one, foot]: string[]) => `\n${head}\n   \n${one}\n\t\n\n${foot}\n  \n \u001a`,
    ],
  ])("is read with %s, wherever the stream is cut", async (_, shape) => {
    const text = shape(["HEAD,M,20261121,1.1", good, "FOOT,1,1250"])
    for (const size of [1, 2, 7, text.length]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_each, index) =>
        Buffer.from(text.slice(index * size, (index + 1) * size), "latin1"),
      )
      expect((await read(pieces)).map(({ kind }) => kind)).toEqual(["head", "record", "foot"])
    }
  })

  it("does not hold SumAmount against anything when told so", async () => {
    expect(await wrongIn(`HEAD,M,20261121,1.1\n${good}\nFOOT,1,0\n`, { sum: "ignore" })).toEqual([])
  })

  it("gives up on a line without end instead of keeping it in memory", async () => {
    const endless = function* () {
      yield "HEAD,M,20261121,1.1\n"
      for (;;) yield "x".repeat(65_536)
    }
    expect((await read(endless())).at(-1)).toMatchObject({
      line: 2,
      problem: expect.stringContaining("longer"),
    })
  })
})

describe("writing and reading", () => {
  const records = fc.array(
    fc.record({
      type: fc.constant("Alipay" as const),
      action: fc.constantFrom("Credit" as const, "Reverse" as const),
      amount: fc.integer({ min: 1, max: 9_999_999_999 }),
      currency: fc.constantFrom("EUR", "JPY", "CHF"),
      transId: fc.stringMatching(/^[A-Za-z0-9._+-]{1,64}$/),
      refNr: fc.stringMatching(/^[A-Za-z0-9_-]{0,30}$/),
      payId: fc.stringMatching(/^[A-Za-z0-9]{32}$/),
    }),
    { minLength: 1, maxLength: 30 },
  )

  it("what is written comes back, wherever the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.constantFrom("lf" as const, "crlf" as const),
        fc.integer({ min: 1, max: 50 }),
        async (batch, lineEnd, size) => {
          const text = await written(batch, { lineEnd })
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
            Buffer.from(text.slice(index * size, (index + 1) * size), "latin1"),
          )
          const entries = await read(pieces, { phase: "request" })
          expect(entries.flatMap((entry) => (entry.kind === "record" ? [entry.record] : []))).toEqual(
            batch.map((each) => ({ ...each, status: "" })),
          )
          expect(entries.filter(({ kind }) => kind === "wrong")).toEqual([])
        },
      ),
    )
  })

  it("no text whatever is taken for a record of other columns, and nothing throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (noise) => {
        const entries = await read(`HEAD,M,20261121,1.1\n${noise}\nFOOT,1,0\n`)
        expect(entries.some(({ kind }) => kind === "record")).toBe(false)
      }),
    )
  })
})
