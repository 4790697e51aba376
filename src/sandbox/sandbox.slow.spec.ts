import { requests } from "./__fixtures__/requests"
import type { TestShop } from "./__fixtures__/test-shop"
import { pause, waitFor, withSandbox } from "./__fixtures__/with-sandbox"

import type { Sandbox } from "."

const DELAY = 120

/** For each endpoint: the slow call, and whether its work is done yet. */
type Story = (parts: { shop: TestShop; sandbox: Sandbox }) => Promise<{
  endpoint: string
  call: () => Promise<unknown>
  isDone: () => boolean
}>
const paid = async (shop: TestShop) => (await shop.pay("twint.aspx", shop.twint("T-1"))).payId

const STORIES: Record<string, Story> = {
  "the payment page": async ({ shop, sandbox }) => ({
    endpoint: "twint.form",
    call: () => fetch(shop.url("twint.aspx", shop.twint("T-1"))),
    isDone: () => sandbox.payment("T-1") !== undefined,
  }),
  "the button on it": async ({ shop, sandbox }) => ({
    endpoint: "twint.submit",
    call: () => shop.pay("twint.aspx", shop.twint("T-1")),
    isDone: () => sandbox.payment("T-1")?.state === "authorized",
  }),
  "a wallet": async ({ shop, sandbox }) => {
    const { QRCodeURL } = await shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "T-1"))
    return {
      endpoint: "wallet",
      call: () => sandbox.shopper.scan(QRCodeURL ?? "", "pay"),
      isDone: () => sandbox.payment("T-1")?.state === "captured",
    }
  },
  "a code that is ordered": async ({ shop, sandbox }) => ({
    endpoint: "alipayQRCode.aspx",
    call: () => shop.call("alipayQRCode.aspx", requests.alipayQr(shop, "T-1")),
    isDone: () => sandbox.payment("T-1") !== undefined,
  }),
  "a scanned code": async ({ shop, sandbox }) => ({
    endpoint: "wechat-barcode",
    call: () => shop.call("wechatBarcode.aspx", requests.wechatBarcode(shop, "T-1")),
    isDone: () => sandbox.payment("T-1")?.state === "captured",
  }),
  "a capture": async ({ shop, sandbox }) => {
    const payId = await paid(shop)
    return {
      endpoint: "capture.aspx",
      call: () => shop.call("capture.aspx", shop.followUp("T-1", payId, "1290")),
      isDone: () => sandbox.payment("T-1")?.amountCap === 1290,
    }
  },
  "a credit": async ({ shop, sandbox }) => {
    const payId = await paid(shop)
    sandbox.gatewayAction("T-1", "capture")
    return {
      endpoint: "twint.credit",
      call: () => shop.call("credit.aspx", shop.followUp("T-1", payId, "1290")),
      isDone: () => sandbox.payment("T-1")?.amountCred === 1290,
    }
  },
  "a reversal": async ({ shop, sandbox }) => {
    const payId = await paid(shop)
    return {
      endpoint: "reverse",
      call: () => shop.call("reverse.aspx", shop.followUp("T-1", payId, "1290")),
      isDone: () => sandbox.payment("T-1")?.state === "reversed",
    }
  },
  "a changed subscription": async ({ shop, sandbox }) => {
    const dates = { startDate: "20260101", endDate: "20261231" }
    sandbox.addSubscription({ aboId: "S-1", amount: 500, interval: 7, ...dates })
    return {
      endpoint: "abo.aspx",
      call: () => shop.call("abo.aspx", requests.abo(shop, "S-1")),
      isDone: () => sandbox.subscriptions()[0]?.amount === 1500,
    }
  },
}

describe.each(Object.entries(STORIES))("%s, slowly", (_, story) => {
  it.each([undefined, "at-once"] as const)("executes %s: done while the answer waits", async (executes) => {
    await withSandbox({}, async (parts) => {
      const { endpoint, call, isDone } = await story(parts)
      parts.sandbox.addFault({ kind: "slow", endpoint, executes, delayMs: 60_000 })
      let answered = false
      call().then(
        () => (answered = true),
        () => undefined,
      )
      await waitFor(isDone)
      expect(answered).toBe(false)
    })
  })

  it("executes at the end: done just before the answer", async () => {
    await withSandbox({}, async (parts) => {
      const { endpoint, call, isDone } = await story(parts)
      parts.sandbox.addFault({ kind: "slow", endpoint, executes: "at-end", delayMs: DELAY })
      const began = Date.now()
      const answer = call()
      await waitFor(isDone)
      expect(Date.now() - began).toBeGreaterThanOrEqual(DELAY - 5)
      await answer
    })
  })
})

describe("a slow gateway", () => {
  it("tells at the end of an inquiry what happened meanwhile, or what it knew at its beginning", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"), "request")
      const ask = () => shop.call("inquire24.aspx", shop.signed({ TransID: "T-1" }))
      sandbox.addFault({ kind: "slow", endpoint: "inquire24", delayMs: 900 })
      sandbox.addFault({ kind: "slow", endpoint: "inquire24", delayMs: 900, executes: "at-end" })
      const answers = [ask(), ask()]
      await waitFor(() => sandbox.requests().some(({ endpoint }) => endpoint === "inquire24"))
      // The shopper continues while the gateway is still working.
      await sandbox.decide("T-1", "pay")
      const told = (await Promise.all(answers)).map((answer) => answer["AmountAuth"])
      expect(told.sort()).toEqual(["0", "1290"])
    })
  })

  it("lets the other kinds of answers come late as well", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const payId = await paid(shop)
      sandbox.addFault({ kind: "truncated", endpoint: "capture", delayMs: 60 })
      const began = Date.now()
      await shop.callRaw("capture.aspx", shop.query(shop.followUp("T-1", payId, "1290")))
      expect(Date.now() - began).toBeGreaterThanOrEqual(55)
    })
  })

  it("that is closed while it waits does nothing more", async () => {
    let payments: () => number = () => -1
    let waiting: Promise<unknown> | undefined
    await withSandbox({}, async ({ shop, sandbox }) => {
      payments = () => sandbox.payments().length
      sandbox.addFault({ kind: "slow", executes: "at-end", delayMs: 100 })
      waiting = shop.call("alipayspot.aspx", requests.alipaySpot(shop, "T-1")).catch(() => "cut")
      await pause(20)
    })
    expect(await waiting).toBe("cut")
    await pause(120)
    expect(payments()).toBe(0)
  })
})
