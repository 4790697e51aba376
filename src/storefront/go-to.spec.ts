import { token } from "./__fixtures__/store"
import type { PaymentAction } from "./action"
import { goTo } from "./go-to"

const expiresAt = new Date("2026-11-21T10:05:00Z")

/** Which way a storefront was called for the action, and with what. */
function told(action: PaymentAction): [boolean, unknown[]] {
  const heard: unknown[] = []
  const known = goTo(
    { cartId: "cart_1", token, action },
    {
      redirect: (...words) => heard.push("redirect", ...words),
      qr: (...words) => heard.push("qr", ...words),
      app: (...words) => heard.push("app", ...words),
    },
  )
  return [known, heard]
}

describe("going where an action leads", () => {
  it.each<[PaymentAction, unknown[]]>([
    [{ type: "redirect", url: "https://gateway.example/" }, ["redirect", "https://gateway.example/"]],
    [{ type: "qr", content: "weixin://x", expiresAt }, ["qr", "weixin://x", expiresAt]],
    [{ type: "app", payload: "wx1" }, ["app", "wx1"]],
    [{ type: "none" }, []],
  ])("%j", (action, words) => {
    expect(told(action)).toEqual([true, words])
  })

  it("says when it does not know the action", () => {
    expect(told({ type: "unknown" })).toEqual([false, []])
  })
})
