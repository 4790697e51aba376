import { heldBackUntil } from "./hold-back"

const paid = { createdAt: new Date("2026-11-21T11:00:00Z"), completedAt: new Date("2026-11-21T12:00:00Z") }
const at = (time: string) => new Date(`2026-11-21T${time}Z`)

describe("holding follow-ups back", () => {
  it("PPRO waits for the first notify, ten minutes at most", () => {
    const ppro = { ...paid, method: "alipay-ppro" as const }
    expect(heldBackUntil(ppro, false, at("12:09:59"))).toEqual(at("12:10:00"))
    expect(heldBackUntil(ppro, false, at("12:10:00"))).toBeUndefined()
    expect(heldBackUntil(ppro, true, at("12:00:01"))).toBeUndefined()
    expect(heldBackUntil({ ...ppro, completedAt: null }, false, at("11:05:00"))).toEqual(at("11:10:00"))
  })

  it("no other document wants that", () => {
    for (const method of ["twint", "alipay", "alipay-qr", "wechat", "wechat-barcode"] as const) {
      expect(heldBackUntil({ ...paid, method }, false, at("12:00:00"))).toBeUndefined()
    }
  })
})
