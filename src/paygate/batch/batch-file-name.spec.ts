import { formatBatchFileName, readBatchFileName } from "."

const name = { phase: "T", date: "20261121", counter: 1, merchantId: "DEMO_MERCHANT" } as const

describe("the name of a batch file", () => {
  it("puts the counter last when uploaded by hand, before the MerchantID when sent by sFTP", () => {
    expect(formatBatchFileName({ ...name, delivery: "manual" })).toBe("T20261121DEMO_MERCHANT001.dat")
    expect(formatBatchFileName({ ...name, delivery: "sftp" })).toBe("T20261121001DEMO_MERCHANT.dat")
  })

  it("is read in either order, with the extension in any case", () => {
    expect(readBatchFileName("P20261121DEMO_MERCHANT012.dat", "DEMO_MERCHANT")).toEqual({
      ...name,
      phase: "P",
      counter: 12,
      delivery: "manual",
    })
    expect(readBatchFileName("P20261121012DEMO_MERCHANT.DAT", "DEMO_MERCHANT")).toMatchObject({
      counter: 12,
      delivery: "sftp",
    })
  })

  it.each([
    "P20261121012OTHER.dat",
    "P20261121DEMO_MERCHANT.dat",
    "answer.csv",
    "X20261121012DEMO_MERCHANT.dat",
  ])("is not read from %s", (file) => expect(readBatchFileName(file, "DEMO_MERCHANT")).toBeUndefined())
})
