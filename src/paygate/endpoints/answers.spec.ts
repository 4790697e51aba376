import {
  alipayApp,
  alipayCredit,
  alipayPproWebsite,
  alipayQr,
  alipaySpot,
  inquire,
  inquire24,
  inquireExt,
  twintCapture,
  twintForm,
  wechatApp,
  wechatForm,
  wechatQr,
} from "."

const captured = {
  mid: "DEMO_MERCHANT",
  PayID: "0123456789abcdef0123456789abcdef",
  XID: "fedcba9876543210fedcba9876543210",
  TransID: "TID-0001",
  Status: "OK",
  Description: "success",
  Code: "00000000",
}

describe("an answer", () => {
  it("is read by its canonical names, without what its table does not know", () => {
    expect(twintCapture.answer.parse({ ...captured, RefNr: "R-1", Surprise: "x" })).toEqual({
      ...captured,
      RefNr: "R-1",
    })
  })

  it("needs Status and Code, whatever else it says", () => {
    for (const name of ["Status", "Code"]) {
      expect(twintCapture.answer.safeParse({ ...captured, [name]: undefined }).success).toBe(false)
      expect(twintCapture.answer.safeParse({ ...captured, [name]: "" }).success).toBe(false)
    }
    expect(twintCapture.answer.safeParse({ ...captured, Code: "0" }).success).toBe(false)
  })

  it.each(["PayID", "XID", "TransID"])("that says success has to carry %s", (name) => {
    expect(twintCapture.answer.safeParse({ ...captured, [name]: undefined }).success).toBe(false)
    expect(twintCapture.answer.safeParse({ ...captured, [name]: undefined, Code: "20120044" }).success).toBe(
      true,
    )
  })

  it("that says success with something else than an id is none", () => {
    expect(twintCapture.answer.safeParse({ ...captured, PayID: "0" }).success).toBe(false)
  })

  it("may lack mid, which the platform does not send reliably, and a description", () => {
    expect(twintCapture.answer.parse({ ...captured, mid: undefined, Description: undefined })).toMatchObject({
      Description: "",
    })
  })

  it("keeps optional parameters that break their format", () => {
    const TransactionID = "6b7d2b8e-9f3a-4b1e-8a53-0d6a2b1c9e77"
    const form = twintForm.answer.parse({ ...captured, MAC: "x", TransactionID, RefNr: "no R-1" })

    expect(form).toMatchObject({ TransactionID, RefNr: "no R-1" })
    expect(alipayCredit.answer.parse({ ...captured, ErrorText: "x".repeat(500) }).ErrorText).toHaveLength(500)
  })

  it("takes every Status, also unknown ones, without the blanks around it", () => {
    expect(twintForm.answer.parse({ ...captured, Status: "AUTHORIZE_REQUEST " }).Status).toBe(
      "AUTHORIZE_REQUEST",
    )
    expect(twintForm.answer.parse({ ...captured, Status: "CAPTURE_WAITING" }).Status).toBe("CAPTURE_WAITING")
  })
})

describe("an inquiry's answer", () => {
  it("gives the amounts in minor units and the last step's Status (protocol notes 10.3)", () => {
    for (const { answer } of [inquire, inquire24]) {
      expect(
        answer.parse({
          ...captured,
          AmountAuth: "1990",
          AmountCap: "500 ",
          AmountCred: "0",
          LastStatus: "OK",
        }),
      ).toMatchObject({ AmountAuth: 1990, AmountCap: 500, AmountCred: 0, LastStatus: "OK" })
    }
  })

  it.each([[""], ["19.90"], ["-1"], ["10000000000"], ["1e3"], ["CHF 5"]])(
    "does not guess an amount from %p",
    (AmountCap) => {
      expect(inquire.answer.parse({ ...captured, AmountCap }).AmountCap).toBeUndefined()
    },
  )

  it("may refuse without knowing a payment", () => {
    expect(inquire24.answer.parse({ Status: "FAILED", Code: "22A00061" })).toMatchObject({
      Status: "FAILED",
      Description: "",
      Code: "22A00061",
    })
  })

  it("asks at the two addresses of the notes", () => {
    expect([inquire.file, inquire24.file]).toEqual(["inquire.aspx", "inquire24.aspx"])
  })
})

describe("what a method gives the shop to go on with", () => {
  it("is the address of a QR code, in each document's own spelling", () => {
    const waiting = { ...captured, Status: "AUTHORIZE_REQUEST" }

    expect(alipayQr.answer.parse({ ...waiting, QRCodeURL: "https://qr.example/1" }).QRCodeURL).toBe(
      "https://qr.example/1",
    )
    expect(
      wechatQr.answer.parse({ ...waiting, Channel: "QRCode", QRCodeUrl: "weixin://wxpay/1" }).QRCodeUrl,
    ).toBe("weixin://wxpay/1")
  })

  it("is no QR code when WeChat refuses", () => {
    const refused = { ...captured, Status: "FAILED", Code: "22A00100", QRCodeUrl: "weixin://wxpay/1" }

    expect(wechatQr.answer.parse(refused)).not.toHaveProperty("QRCodeUrl")
  })

  it("is a text for the software in the app, longer than the table says", () => {
    const RequestString = "x".repeat(900)

    expect(alipayApp.answer.parse({ ...captured, RequestString }).RequestString).toBe(RequestString)
    expect(wechatApp.answer.parse({ ...captured, PrepayID: "wx2026" }).PrepayID).toBe("wx2026")
  })

  it("is a PrepayID in Channel APP only, which gives no UserData back", () => {
    const both = { ...captured, PrepayID: "wx2026", UserData: "u" }

    expect(wechatForm.answer.parse(both)).toEqual({ ...captured, UserData: "u" })
    expect(wechatApp.answer.parse(both)).toEqual({ ...captured, PrepayID: "wx2026" })
  })
})

describe("a result of Alipay", () => {
  it("keeps PPRO's guarantee for a payment that is paid, and its error text for one that failed", () => {
    const said = { ...captured, PaymentGuarantee: "FULL", ErrorText: "none", TransactionID: "PPRO1" }

    expect(alipayPproWebsite.answer.parse(said)).toEqual({
      ...captured,
      PaymentGuarantee: "FULL",
      TransactionID: "PPRO1",
    })
    expect(alipayPproWebsite.answer.parse({ ...said, Status: "failed", Code: "22490100" })).toEqual({
      ...captured,
      Status: "failed",
      Code: "22490100",
      ErrorText: "none",
      TransactionID: "PPRO1",
    })
  })

  it("may have letters in its Code, in either document", () => {
    expect(alipayPproWebsite.answer.parse({ ...captured, Code: "2249014H" }).Code).toBe("2249014H")
    expect(alipaySpot.answer.parse({ ...captured, Code: "2119014H" }).Code).toBe("2119014H")
  })

  it("names Alipay's own number at the point of sale and in notices", () => {
    for (const table of [alipaySpot.answer, alipayQr.notice, alipayApp.notice]) {
      expect(table?.parse({ ...captured, TID: "2026112100001" })).toMatchObject({ TID: "2026112100001" })
    }
  })

  it("is the payment's own state when a Spot payment is asked about", () => {
    expect(inquireExt.answer.parse({ ...captured, Status: "AUTHORIZE_REQUEST" }).Status).toBe(
      "AUTHORIZE_REQUEST",
    )
  })
})
