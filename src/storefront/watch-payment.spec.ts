import fc from "fast-check"

import {
  attempt,
  declined,
  FakeClock,
  FakeStore,
  notPaidYet,
  order,
  refused,
  token,
} from "./__fixtures__/store"
import type { PaymentAction } from "./action"
import type { Payment } from "./payment"
import { watchPayment } from "./watch-payment"

const redirect: PaymentAction = { type: "redirect", url: "https://gateway.example/" }
const code: PaymentAction = { type: "qr", content: "weixin://x", expiresAt: undefined }
const paymentBy = (action: PaymentAction): Payment => ({ cartId: "cart_1", token, action })
const store = () => new FakeStore().on("/complete", order)

const watch = (shop: FakeStore, action: PaymentAction = redirect, clock = new FakeClock()) =>
  watchPayment(shop, paymentBy(action), { clock })

describe("watching a payment", () => {
  it("looks each second and completes the cart once it is paid, not before", async () => {
    const shop = store().on(token, attempt("open"), attempt("open"), attempt("paid"))
    const clock = new FakeClock()
    expect(await watch(shop, redirect, clock)).toEqual({
      kind: "order",
      order: { id: "order_1", display_id: 7 },
    })
    expect(clock.waits).toEqual([1000, 1000])
    expect(shop.count("/complete")).toBe(1)
    expect(shop.calls[0]).toMatchObject({
      path: `/store/paygate/attempts/${token}`,
      query: { cart_id: "cart_1" },
    })
  })

  it("a failure ends it with the reason, and nothing was completed", async () => {
    const shop = store().on(token, attempt("failed", "canceled", "The TWINT payment was canceled."))
    expect(await watch(shop)).toEqual({
      kind: "failed",
      reason: "canceled",
      message: "The TWINT payment was canceled.",
    })
    expect(shop.count("/complete")).toBe(0)
  })

  it("a lost notice: the store is made to ask the gateway after ten seconds", async () => {
    const shop = store().on(token, attempt("open"))
    const clock = new FakeClock()
    expect((await watch(shop, redirect, clock)).kind).toBe("order")
    expect(clock.waited).toBe(10_000)
  })

  it("says after a minute that it is not over, asked the gateway twice, and never calls it failed", async () => {
    const shop = store().on("/complete", notPaidYet).on(token, attempt("open"))
    const clock = new FakeClock()
    expect(await watch(shop, redirect, clock)).toEqual({ kind: "late", paid: false })
    expect(clock.waited).toBe(60_000)
    expect(shop.count("/complete")).toBe(2)
  })

  it("a store that is busy with the order is asked again; paid stays paid when answers come out of order", async () => {
    const shop = new FakeStore()
      .on("/complete", refused(409), refused(500), notPaidYet, order)
      .on(token, attempt("paid"), attempt("open"), attempt("open"), attempt("paid"))
    expect((await watch(shop)).kind).toBe("order")
    expect(shop.count("/complete")).toBe(4)
  })

  it("paid, but the order does not come: late and paid, so that nobody is asked to pay again", async () => {
    const shop = new FakeStore().on("/complete", refused(500)).on(token, attempt("paid"))
    expect(await watch(shop)).toEqual({ kind: "late", paid: true })
  })

  it("paid, then refunded: failed with that reason", async () => {
    const shop = new FakeStore()
      .on("/complete", notPaidYet)
      .on(token, attempt("paid"), attempt("failed", "refunded"))
    expect(await watch(shop)).toMatchObject({ kind: "failed", reason: "refunded" })
  })

  it("a newer payment of the cart that was declined says nothing about this one", async () => {
    const shop = new FakeStore().on("/complete", declined, order).on(token, attempt("paid"))
    expect((await watch(shop)).kind).toBe("order")
  })

  it("a token that means nothing ends at once", async () => {
    expect(await watch(store().on(token, attempt("unknown")))).toEqual({ kind: "unknown" })
  })

  it("a word of a newer store reads as open", async () => {
    const shop = store().on(token, attempt("levitating"), attempt("paid"))
    expect((await watch(shop)).kind).toBe("order")
  })

  it("offline: waits longer and longer, tells it, and goes on when the shop is back", async () => {
    const shop = store().on(token, refused(500), new Error("offline"), new Error("offline"), attempt("paid"))
    const clock = new FakeClock()
    const heard: (string | undefined)[] = []
    const end = await watchPayment(shop, paymentBy(redirect), {
      clock,
      onStatus: (status) => heard.push(status?.status),
    })
    expect(end.kind).toBe("order")
    expect(clock.waits).toEqual([1000, 2000, 4000])
    expect(heard).toEqual([undefined, undefined, undefined, "paid"])
  })

  it("a phone that slept has its minute left when it wakes", async () => {
    let slept = false
    const clock: FakeClock = new FakeClock((total) => {
      if (total > 5_000 && !slept) {
        slept = true
        clock.sleep(10 * 60_000)
      }
    })
    const shop = new FakeStore().on("/complete", notPaidYet).on(token, attempt("open"))
    await watch(shop, redirect, clock)
    expect(clock.waited).toBeGreaterThan(50_000)
  })

  it("the signal ends it without another word", async () => {
    const life = new AbortController()
    const shop = store().on(token, attempt("open"))
    const clock = new FakeClock((total) => total >= 3_000 && life.abort())
    const end = await watchPayment(shop, paymentBy(redirect), { clock, signal: life.signal })
    expect(end).toEqual({ kind: "stopped" })
    expect(shop.count(token)).toBe(3)
  })
})

describe("watching a code", () => {
  it("leaves the shopper time to scan before the gateway is asked", async () => {
    const shop = new FakeStore().on("/complete", notPaidYet).on(token, attempt("open"))
    const clock = new FakeClock()
    expect(await watch(shop, code, clock)).toEqual({ kind: "late", paid: false })
    expect(clock.waited).toBeGreaterThanOrEqual(15 * 60_000)
    expect(shop.count("/complete")).toBe(2)
  })

  it("expired: a moment of grace, one last question to the gateway, then the end", async () => {
    const shop = new FakeStore().on("/complete", notPaidYet).on(token, attempt("expired", "expired"))
    const clock = new FakeClock()
    expect(await watch(shop, code, clock)).toEqual({ kind: "expired", reason: "expired" })
    expect(clock.waited).toBe(15_000)
    expect(shop.count("/complete")).toBe(1)
  })

  it("paid in the last second: expiry is not the last word", async () => {
    const shop = store().on(
      token,
      attempt("expired", "expired"),
      attempt("expired", "expired"),
      attempt("paid"),
    )
    expect((await watch(shop, code)).kind).toBe("order")
  })

  it("replaced because an older code of this cart was paid: the order is found at once", async () => {
    const shop = store().on(token, attempt("expired", "replaced"))
    const clock = new FakeClock()
    expect((await watch(shop, code, clock)).kind).toBe("order")
    expect(clock.waits).toEqual([])
  })
})

describe("watching where nothing is left to do", () => {
  const none: PaymentAction = { type: "none" }

  it("a point of sale completes the cart right away", async () => {
    const shop = store().on(token, attempt("open"))
    const clock = new FakeClock()
    expect((await watch(shop, none, clock)).kind).toBe("order")
    expect(clock.waits).toEqual([])
  })

  it("a refused code is told in the store's words", async () => {
    const shop = new FakeStore().on("/complete", declined).on(token, attempt("open"))
    expect(await watch(shop, none)).toEqual({ kind: "failed", reason: "declined", message: "was declined" })
  })

  it("the reason is the one the store has just heard: who canceled was not declined", async () => {
    const shop = new FakeStore()
      .on("/complete", declined)
      .on(token, attempt("open"), attempt("failed", "canceled", "was canceled"))
    expect(await watch(shop, none)).toEqual({
      kind: "failed",
      reason: "canceled",
      message: "was canceled",
    })
  })

  it("paid while the store said no to another payment of the cart: the order is asked for again", async () => {
    const shop = new FakeStore().on("/complete", declined, order).on(token, attempt("open"), attempt("paid"))
    expect((await watch(shop, none)).kind).toBe("order")
  })

  it("a cart that was paid before has a token the store does not know, and still gets its order", async () => {
    const shop = new FakeStore().on("/complete", refused(409), order).on(token, attempt("unknown"))
    expect((await watch(shop, none)).kind).toBe("order")
  })
})

describe("whatever the store answers, in whatever order", () => {
  const anyAnswer = fc.oneof(
    fc.constantFrom("open", "paid", "failed", "expired", "unknown").map((status) => attempt(status)),
    fc.constant(refused(500)),
    fc.constant(new Error("offline")),
  )
  const anyAction = fc.constantFrom<PaymentAction>(
    redirect,
    code,
    { type: "none" },
    { type: "app", payload: "x" },
  )

  it("a watch ends, and only an order of the store is called an order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAnswer, { minLength: 1, maxLength: 12 }),
        fc.array(fc.constantFrom(order, notPaidYet, declined, refused(409)), { minLength: 1, maxLength: 5 }),
        anyAction,
        async (stati, completions, action) => {
          const placed = completions.includes(order)
          const shop = new FakeStore().on(token, ...stati).on("/complete", ...completions)
          const end = await watch(shop, action)
          expect(end.kind === "order" ? placed : true).toBe(true)
          expect(["order", "failed", "expired", "unknown", "late"]).toContain(end.kind)
        },
      ),
    )
  })
})
