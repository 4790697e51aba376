import { writeFileSync } from "node:fs"

import endpointsFile from "../../src/paygate/endpoints/__fixtures__/endpoints.json"

import { actOnAlipay, actOnTwint, actOnWechat, changeSubscriptions } from "./__fixtures__/follow-up-stories"
import * as payments from "./__fixtures__/payment-stories"
import { Recorder } from "./__fixtures__/recorder"
import { payWithEachValue } from "./__fixtures__/values-story"
import { World } from "./__fixtures__/world"
import { coverageOf, needlesslyExcused, uncovered } from "./coverage"
import type { Endpoint } from "./documents"
import { excuses } from "./excuses"
import { Tally } from "./tally"

const endpoints: readonly Endpoint[] = endpointsFile.endpoints
const tally = new Tally()
const recorder = new Recorder(endpoints, tally)
let world: World
let book: readonly string[] = []

// each story makes hundreds of calls over HTTP: seconds on an idle machine, many more on a busy one
jest.setTimeout(120_000)

describe("every parameter row of the documents", () => {
  beforeAll(async () => {
    world = await World.start(endpoints, recorder)
  })

  it("goes and comes with TWINT", async () => {
    await payments.payWithTwint(world)
    await actOnTwint(world)
    await payWithEachValue(world, "twint.form", () => "abroad")
  })

  it("goes and comes with Alipay", async () => {
    await payments.payOnAlipaysPage(world)
    await payments.payInAlipaysWallet(world)
    await payments.payWithAlipayAtPointOfSale(world)
    await actOnAlipay(world)
    await payWithEachValue(world, "alipay.website", ({ name }) => (name === "AccBank" ? "china" : "abroad"))
  })

  it("goes and comes with Alipay via PPRO", async () => {
    await payments.payWithPpro(world)
    await payWithEachValue(world, "alipay_ppro.website", () => "ppro")
  })

  it("goes and comes with WeChat Pay", async () => {
    await payments.payWithWechat(world)
    for (const id of ["wechat.form", "wechat.app", "wechat.barcode", "wechat.qr"] as const) {
      await payWithEachValue(world, id, (_, value) => (value === "CNY" ? "china" : "abroad"))
    }
    const currency = world.endpoint("wechat.credit").request.find(({ name }) => name === "Currency")
    await actOnWechat(world, currency?.currencies ?? [])
  })

  it("goes and comes with subscriptions", async () => {
    await changeSubscriptions(world)
  })

  afterAll(async () => {
    book = world.sandbox.received().map(({ endpoint, parameter, kind }) => `${endpoint} ${parameter} ${kind}`)
    await world.stop()
  })
})

describe("what was recorded", () => {
  const rows = () => coverageOf(endpoints, tally, excuses)

  it("leaves nothing uncovered", () => {
    const file = process.env["SPEC_REPORT_FILE"]
    if (file !== undefined) writeFileSync(file, JSON.stringify(rows()))
    expect(uncovered(rows())).toEqual([])
  })

  it("is what the sandbox remembers by its own tables", () => {
    const seen = rows().flatMap(({ endpoint, list, parameter, kinds }) =>
      kinds
        .filter(({ count }) => list === "request" && count > 0)
        .map(({ kind }) => `${endpoint} ${parameter} ${kind}`)
        // The sandbox has a rule for currencies instead of a list.
        .filter((line) => !line.includes(" Currency value:")),
    )
    expect(seen.length).toBeGreaterThan(500)
    expect(seen.filter((line) => !book.includes(line))).toEqual([])
  })

  it("needs every excuse", () => {
    expect(needlesslyExcused(rows())).toEqual([])
    const used = rows().flatMap(({ list, parameter, kinds }) =>
      kinds.filter(({ excuse }) => excuse !== undefined).map(({ kind }) => `${list} ${parameter} ${kind}`),
    )
    expect([...new Set(used)].sort()).toEqual(
      excuses.map(({ list, parameter, kind }) => `${list} ${parameter} ${kind}`).sort(),
    )
  })
})
