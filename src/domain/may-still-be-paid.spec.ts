import type { AttemptState } from "./attempt-states"
import { mayStillBePaid } from "./may-still-be-paid"
import type { MethodId } from "./methods"

const minutes = (count: number) => new Date(count * 60_000)
const attempt = (state: AttemptState, method: MethodId, expiresAt: Date | null = null) => ({
  state,
  method,
  expiresAt,
  completedAt: null,
  createdAt: minutes(0),
})
const inquiries = { none: 0, at5Minutes: 2, at15Minutes: 3, at40Minutes: 4 }

it.each(["twint", "alipay", "alipay-app", "wechat-barcode", "alipay-qr", "wechat-qr"] as const)(
  "%s: what failed is asked about again, where nobody knows until when it can be paid",
  (method) => {
    expect(mayStillBePaid(attempt("failed", method), inquiries.none)).toBe(true)
    expect(mayStillBePaid(attempt("failed", method), inquiries.at40Minutes)).toBe(true)
  },
)

it("a code is asked about until an inquiry came after its expiry, with room for clocks that differ", () => {
  const code = attempt("failed", "alipay-qr", minutes(12))
  expect(mayStillBePaid(code, inquiries.none)).toBe(true)
  expect(mayStillBePaid(code, inquiries.at5Minutes)).toBe(true)
  expect(mayStillBePaid(code, inquiries.at15Minutes)).toBe(true)
  expect(mayStillBePaid(code, inquiries.at40Minutes)).toBe(false)
})

it("what was called off is asked about again only where no notice comes", () => {
  expect(mayStillBePaid(attempt("released", "alipay-spot"), inquiries.none)).toBe(true)
  expect(mayStillBePaid(attempt("released", "alipay-qr"), inquiries.none)).toBe(false)
})

it("what has an order, and what went back, is not", () => {
  expect(mayStillBePaid({ ...attempt("failed", "twint"), completedAt: minutes(1) }, 0)).toBe(false)
  expect(mayStillBePaid(attempt("auto-refunded", "twint"), inquiries.none)).toBe(false)
})
