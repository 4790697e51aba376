import { attempt, FakeClock, FakeStore, notPaidYet, order, refused, token } from "../__fixtures__/store"
import type { PaymentAction } from "../action"
import type { Payment } from "../payment"

import { Course } from "./course"
import { isTerminal, type Screen } from "./screen"

const code: PaymentAction = { type: "qr", content: "weixin://x", expiresAt: undefined }
const payment = (action: PaymentAction): Payment => ({
  cartId: "cart_1",
  providerId: "pp_wechat-qr_paygate",
  token,
  action,
})
const input = { cartId: "cart_1", providerId: "pp_wechat-qr_paygate" }
const session = (action: Record<string, unknown>) => ({
  payment_collection: {
    id: "pay_col_1",
    payment_sessions: [{ provider_id: input.providerId, data: { attempt_token: token, action } }],
  },
})

/** Plays a course and resolves with the screens it showed, as soon as one of them is terminal. */
function play(store: FakeStore, begin: (course: Course) => void, clock = new FakeClock()) {
  const screens: Screen[] = []
  const notes: string[] = []
  return new Promise<{ screens: Screen["at"][]; last: Screen; notes: string[]; course: Course }>(
    (resolve) => {
      const course: Course = new Course(
        store,
        {
          show: (screen) => {
            screens.push(screen)
            if (isTerminal(screen)) {
              resolve({ screens: screens.map(({ at }) => at), last: screen, notes, course })
            }
          },
          note: (note) => notes.push(note),
        },
        clock,
      )
      begin(course)
    },
  )
}

describe("the course of a payment on a screen", () => {
  it("opens, shows the code, says that it is paid, and ends with the order", async () => {
    const store = new FakeStore()
      .on("/payment-collections", session(code))
      .on("/payment-sessions", session({ type: "qr", content: "weixin://x" }))
      .on(token, attempt("open"), attempt("paid"))
      .on("/complete", order)
    const { screens, last } = await play(store, (course) => void course.open(input))
    expect(screens).toEqual(["opening", "code", "paid", "ordered"])
    expect(last).toMatchObject({ order: { id: "order_1" } })
  })

  it("what the store refuses to open is told in its words, a broken network in ours", async () => {
    const refusing = new FakeStore().on("/payment-collections", refused(400, "TWINT takes CHF only."))
    expect((await play(refusing, (course) => void course.open(input))).last).toEqual({
      at: "problem",
      message: "TWINT takes CHF only.",
    })
    const broken = new FakeStore().on("/payment-collections", new Error("NetworkError when attempting"))
    expect((await play(broken, (course) => void course.open(input))).last).toEqual({
      at: "problem",
      message: undefined,
    })
  })

  it("a dead code leaves the screen at once, a payment that came late still leads to the order", async () => {
    const store = new FakeStore()
      .on(token, attempt("open"), attempt("expired", "expired"), attempt("paid"))
      .on("/complete", order)
    const screens: string[] = []
    await new Promise<void>((resolve) => {
      const course = new Course(
        store,
        {
          show: ({ at }) => {
            screens.push(at)
            if (at === "ordered") {
              resolve()
            }
          },
          note: () => undefined,
        },
        new FakeClock(),
      )
      course.follow(payment(code))
    })
    expect(screens).toEqual(["code", "expired", "ordered"])
  })

  it("canceling tells the shop and ends the watch; a shop that does not hear it changes nothing", async () => {
    const store = new FakeStore().on(token, attempt("open")).on("/cancel", new Error("offline"))
    const { last } = await play(store, (course) => {
      course.follow(payment(code))
      course.cancel()
    })
    expect(last).toEqual({ at: "canceled" })
    expect(store.calls.filter(({ method }) => method === "POST")).toMatchObject([
      { path: `/store/paygate/attempts/${token}/cancel`, body: { cart_id: "cart_1" } },
    ])
  })

  it("who says to have paid makes the store ask; nothing yet is said, the order ends it", async () => {
    const store = new FakeStore().on(token, attempt("open")).on("/complete", notPaidYet, order)
    const never: FakeClock = new FakeClock()
    never.pause = () => new Promise(() => undefined)
    const { notes, last } = await play(
      store,
      (course) => {
        course.follow(payment(code))
        void course.checkNow().then(() => course.checkNow())
      },
      never,
    )
    expect(notes).toContain("not-yet")
    expect(last.at).toBe("ordered")
  })

  it("a new code ends the watch of the old one", async () => {
    const second = "f".repeat(32)
    const store = new FakeStore()
      .on("/payment-collections", session(code))
      .on("/payment-sessions", {
        payment_collection: {
          payment_sessions: [
            {
              provider_id: input.providerId,
              data: { attempt_token: second, action: { type: "qr", content: "weixin://new" } },
            },
          ],
        },
      })
      .on(token, attempt("failed", "declined"))
      .on(second, attempt("paid"))
      .on("/complete", order)
    const { screens } = await play(store, (course) => {
      course.follow(payment(code))
      void course.open(input)
    })
    expect(screens).toEqual(["code", "opening", "code", "paid", "ordered"])
  })

  it("an action this kit does not know is a problem with a way on", async () => {
    const { last } = await play(new FakeStore(), (course) => course.follow(payment({ type: "unknown" })))
    expect(last).toEqual({ at: "problem", message: undefined })
  })

  it("offline is noted while the screen stays", async () => {
    const store = new FakeStore().on(token, new Error("offline"), attempt("paid")).on("/complete", order)
    const { notes, screens } = await play(store, (course) => course.follow(payment(code)))
    expect(notes).toEqual(["offline", "none"])
    expect(screens).toEqual(["code", "paid", "ordered"])
  })
})
