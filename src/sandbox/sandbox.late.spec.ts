import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { requests } from "./__fixtures__/requests"
import type { Fields, TestShop } from "./__fixtures__/test-shop"
import { waitFor, withSandbox } from "./__fixtures__/with-sandbox"

import type { Fault, Sandbox } from "."

const EUR = { Currency: "EUR" }
const totals = async (shop: TestShop, payId: string) => {
  const answer = await shop.call("inquire.aspx", shop.signed({ PayID: payId, TransID: "T-1" }))
  return [answer["AmountAuth"], answer["AmountCap"], answer["AmountCred"], answer["LastStatus"]].join(" ")
}

/** What each follow-up does to a TWINT payment of 12.90, and the state before it. */
const FOLLOW_UPS = {
  capture: { before: "1290 0 0", after: "1290 1290 0" },
  credit: { before: "1290 1290 0", after: "1290 1290 1290" },
  reverse: { before: "1290 0 0", after: "0 0 0" },
} as const
type Action = keyof typeof FOLLOW_UPS

async function ready(shop: TestShop, sandbox: Sandbox, action: Action) {
  const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
  if (action === "credit") sandbox.gatewayAction("T-1", "capture")
  const request = shop.followUp("T-1", payId, "1290", { ReqID: "r-1" })
  const call = (more: Fields = {}) => shop.call(`${action}.aspx`, { ...request, ...more })
  return { payId, call, query: shop.query(request) }
}

describe.each(Object.keys(FOLLOW_UPS) as Action[])("a %s answered as open", (action) => {
  const { before, after } = FOLLOW_UPS[action]
  const endpoint = `${action}.aspx`

  it.each([
    [{}, { Status: "PENDING", Code: "62A10985" }],
    [{ code: "62A10953" }, { Status: "PENDING", Code: "62A10953" }],
    [{ code: "22A10953" }, { Status: "FAILED", Code: "22A10953" }],
    [{ code: "22A10960" }, { Status: "FAILED", Code: "22A10960" }],
    [
      { code: "62A10000", status: "AUTHORIZE_REQUEST" as const },
      { Status: "AUTHORIZE_REQUEST", Code: "62A10000" },
    ],
  ])("by %j changes no total until it is executed", async (how, answer) => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId, call } = await ready(shop, sandbox, action)
      sandbox.addFault({ kind: "pending", endpoint, ...how })
      const open = await call()
      expect(open).toMatchObject({ ...answer, PayID: payId })
      expect(await totals(shop, payId)).toBe(`${before} ${answer.Status}`)
      expect(sandbox.lateWork()).toMatchObject([
        { transId: "T-1", payId, action, amount: 1290, fails: false },
      ])

      await sandbox.executeLate("T-1")
      expect(await totals(shop, payId)).toBe(`${after} OK`)
      expect(sandbox.lateWork()).toEqual([])
      expect(sandbox.payment("T-1")?.steps.filter(({ xid }) => xid === open["XID"])).toHaveLength(1)
    })
  })

  it("may be answered OK beside a Code of class 6, and moves nothing until it is executed", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId, call } = await ready(shop, sandbox, action)
      sandbox.addFault({ kind: "pending", endpoint, code: "62A10000", status: "OK" })
      expect(await call()).toMatchObject({ Status: "OK", Code: "62A10000" })
      expect(await totals(shop, payId)).toBe(`${before} PENDING`)
      await sandbox.executeLate("T-1")
      expect(await totals(shop, payId)).toBe(`${after} OK`)
    })
  })

  it("may come to nothing, by the story's word or by the fault's", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId, call } = await ready(shop, sandbox, action)
      sandbox.addFault({ kind: "pending", endpoint })
      const { XID: id = "" } = await call()
      await sandbox.failLate(id, "22A10951")
      expect(await totals(shop, payId)).toBe(`${before} FAILED`)
      expect(sandbox.payment("T-1")?.steps.at(-1)).toMatchObject({ xid: id, code: "22A10951" })

      sandbox.addFault({ kind: "pending", endpoint, executes: "fails-later" })
      await call({ ReqID: "r-2" })
      await sandbox.executeLate(payId)
      expect(await totals(shop, payId)).toBe(`${before} FAILED`)
    })
  })

  it("may be executed already, or never", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId, call } = await ready(shop, sandbox, action)
      sandbox.addFault({ kind: "pending", endpoint, executes: "never" })
      expect(await call()).toMatchObject({ Status: "PENDING" })
      expect(sandbox.lateWork()).toEqual([])
      expect(await totals(shop, payId)).toBe(`${before} PENDING`)

      sandbox.addFault({ kind: "pending", endpoint, executes: "at-once" })
      expect(await call({ ReqID: "r-2" })).toMatchObject({ Status: "PENDING" })
      expect(await totals(shop, payId)).toBe(`${after} OK`)
    })
  })

  it("is executed by itself when its time has come", async () => {
    let now = 1_000_000
    await withSandbox({ clock: () => now }, async ({ shop, sandbox }) => {
      const { payId, call } = await ready(shop, sandbox, action)
      sandbox.addFault({ kind: "pending", endpoint, laterMs: 60_000 })
      await call()
      now += 59_000
      expect(await totals(shop, payId)).toContain(before)
      now += 1_000
      expect(await totals(shop, payId)).toBe(`${after} OK`)
    })
  })
})

describe("a follow-up that nobody answered", () => {
  const faults = [{ kind: "time-out" }, { kind: "cut" }, { kind: "truncated" }] as const

  it.each(faults)("%j: executed at once, never or later", async (fault) => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      sandbox.gatewayAction("T-1", "capture")
      const send = (executes: Fault["executes"], id: string) => {
        sandbox.addFault({ ...fault, endpoint: "credit", executes })
        return fetch(`${sandbox.url}credit.aspx`, {
          method: "POST",
          body: new URLSearchParams(shop.query(shop.followUp("T-1", payId, "100", { ReqID: id }))),
          signal: AbortSignal.timeout(200),
        }).then(
          (answer) => answer.text(),
          () => "no answer",
        )
      }
      await send("at-once", "r-1")
      expect(await totals(shop, payId)).toBe("1290 1290 100 OK")
      await send("never", "r-2")
      expect(sandbox.lateWork()).toEqual([])
      const heard = await send("later", "r-3")
      expect(heard === "no answer").toBe(fault.kind !== "truncated")
      // Nothing of it is visible, not even that it is open.
      expect(await totals(shop, payId)).toBe("1290 1290 100 OK")
      await sandbox.executeLate("T-1")
      expect(await totals(shop, payId)).toBe("1290 1290 200 OK")
    })
  })

  it("repeated with its ReqID while it is open is executed twice, as the documents say", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await ready(shop, sandbox, "credit")
      const request = shop.query(shop.followUp("T-1", payId, "500", { ReqID: "r-1" }))
      sandbox.addFault({ kind: "empty", endpoint: "credit", executes: "later" })
      expect(await shop.callRaw("credit.aspx", request)).toBe("")
      expect(shop.readSealed(await shop.callRaw("credit.aspx", request))).toMatchObject({ Status: "OK" })
      await sandbox.executeLate("T-1")
      expect(sandbox.payment("T-1")).toMatchObject({ amountCred: 1000 })
    })
  })

  it("is refused when its turn comes and the money is gone by then", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId, call } = await ready(shop, sandbox, "credit")
      sandbox.addFault({ kind: "pending", endpoint: "credit" })
      await call()
      sandbox.gatewayAction("T-1", "credit", 1000)
      await sandbox.executeLate("T-1")
      expect(await totals(shop, payId)).toBe("1290 1290 1000 FAILED")
    })
  })

  it("refused by the rules is refused at once, whatever the fault: nothing is late", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      sandbox.addFault({ kind: "pending", endpoint: "credit" })
      expect(await shop.call("credit.aspx", shop.followUp("T-1", payId, "100"))).toMatchObject({
        Status: "FAILED",
        Code: "22A10069",
      })
      expect(sandbox.lateWork()).toEqual([])
    })
  })
})

describe("a reversal whose answer is garbage", () => {
  it.each([
    ["executed", "at-once", "0 0 0"],
    ["not executed", "never", "1290 0 0"],
  ] as const)("%s", async (_, executes, after) => {
    for (const kind of [
      "html",
      "empty",
      "truncated",
      "wrong-mid",
      "clear-text",
      "http-500",
      "cut",
    ] as const) {
      await withSandbox({}, async ({ shop, sandbox }) => {
        const { payId, query } = await ready(shop, sandbox, "reverse")
        sandbox.addFault({ kind, endpoint: "reverse.aspx", executes })
        await shop.callRaw("reverse.aspx", query).catch(() => "cut")
        expect(await totals(shop, payId)).toContain(after)
      })
    }
  })

  it("calls a point-of-sale payment off too late: the shopper confirmed first", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const request = requests.alipaySpot(shop, "T-1", { BuyerIDCode: "260000000000000001" })
      const { PayID: payId = "" } = await shop.call("alipayspot.aspx", request)
      sandbox.addFault({ kind: "html", endpoint: "reverse", executes: "later" })
      await shop.callRaw("reverse.aspx", shop.query(shop.followUp("T-1", payId, "1290", EUR)))
      await sandbox.decide("T-1", "pay")
      expect(await totals(shop, payId)).toBe("1290 1290 0 OK")
      await sandbox.executeLate("T-1")
      expect(await totals(shop, payId)).toBe("0 0 0 OK")
    })
  })
})

describe("a scanned code", () => {
  const spot = (shop: TestShop, id: string) => requests.alipaySpot(shop, id)

  it("answered as open is paid later, or not", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "pending", endpoint: "alipayspot.aspx", times: 2 })
      const { PayID: payId = "", ...answer } = await shop.call("alipayspot.aspx", spot(shop, "T-1"))
      expect(answer).toMatchObject({ Status: "PENDING", Code: "61190985" })
      expect(await totals(shop, payId)).toBe("0 0 0 AUTHORIZE_REQUEST")
      await sandbox.executeLate("T-1")
      expect(await totals(shop, payId)).toBe("1290 1290 0 OK")

      await shop.call("alipayspot.aspx", spot(shop, "T-2"))
      await sandbox.failLate("T-2", "21190100")
      expect(sandbox.payment("T-2")).toMatchObject({ state: "failed", lastStatus: "FAILED" })
    })
  })

  it("answered as failed and in doubt may be paid already", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const fault = {
        kind: "pending",
        endpoint: "alipay-spot",
        executes: "at-once",
        code: "21190705",
      } as const
      sandbox.addFault(fault)
      expect(await shop.call("alipayspot.aspx", spot(shop, "T-1"))).toMatchObject({
        Status: "FAILED",
        Code: "21190705",
      })
      expect(sandbox.payment("T-1")).toMatchObject({ state: "captured" })
    })
  })

  it("without an answer is paid at once, later or never", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const open = async (id: string, executes: Fault["executes"]) => {
        sandbox.addFault({ kind: "cut", endpoint: "alipayspot.aspx", executes })
        await expect(shop.call("alipayspot.aspx", spot(shop, id))).rejects.toThrow("fetch failed")
        return sandbox.payment(id)?.state
      }
      expect(await open("T-1", "at-once")).toBe("captured")
      expect(await open("T-2", "later")).toBe("requested")
      await sandbox.executeLate("T-2")
      expect(sandbox.payment("T-2")?.state).toBe("captured")
      expect(await open("T-3", "never")).toBeUndefined()
    })
  })

  it("reversed while it is open is not paid any more", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "pending", endpoint: "alipayspot.aspx" })
      const { PayID: payId = "" } = await shop.call("alipayspot.aspx", spot(shop, "T-1"))
      await shop.call("reverse.aspx", shop.followUp("T-1", payId, "1290", EUR))
      await sandbox.executeLate("T-1")
      expect(sandbox.payment("T-1")).toMatchObject({ state: "reversed", amountCap: 0 })
    })
  })
})

it("late work outlives a restart, and is due by the clock", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-late-"))
  const stateFile = join(folder, "state.json")
  try {
    let payId = ""
    await withSandbox({ stateFile, clock: () => 1_000 }, async ({ shop, sandbox }) => {
      const { payId: id, call } = await ready(shop, sandbox, "credit")
      payId = id
      sandbox.addFault({ kind: "pending", endpoint: "credit", laterMs: 60_000 })
      await call()
    })
    await withSandbox({ stateFile, clock: () => 61_000 }, async ({ shop }) => {
      expect(await totals(shop, payId)).toBe("1290 1290 1290 OK")
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe("other late work", () => {
  it("a shopper's click that hangs is decided later, and the shop is told then", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "cut", endpoint: "twint.submit", executes: "later" })
      await expect(shop.pay("twint.aspx", shop.twint("T-1"))).rejects.toThrow()
      expect([sandbox.payment("T-1")?.state, shop.received.length]).toEqual(["open", 0])
      await sandbox.executeLate("T-1")
      await waitFor(() => shop.received.length === 1)
      expect(sandbox.payment("T-1")?.state).toBe("authorized")
    })
  })

  it("a subscription is changed later, or not", async () => {
    const subscription = {
      aboId: "S-1",
      amount: 500,
      startDate: "20260101",
      endDate: "20261231",
      interval: 7,
    }
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addSubscription(subscription)
      sandbox.addFault({ kind: "pending", endpoint: "abo.aspx", times: 2 })
      const change = () => shop.call("abo.aspx", requests.abo(shop, "S-1"))
      expect(await change()).toMatchObject({ AboID: "S-1", Status: "PENDING", Code: "60600985" })
      await sandbox.failLate("S-1")
      expect(sandbox.subscriptions()[0]).toMatchObject({ amount: 500 })
      await change()
      await sandbox.executeLate("S-1")
      expect(sandbox.subscriptions()[0]).toMatchObject({ amount: 1500 })
    })
  })

  it("has to be there: who executes what nobody took in is told", async () => {
    await withSandbox({}, async ({ sandbox }) => {
      await expect(sandbox.executeLate("T-1")).rejects.toThrow("Nothing of T-1 is left to be done")
    })
  })
})
