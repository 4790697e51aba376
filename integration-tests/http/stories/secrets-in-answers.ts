import { requests } from "../../../src/api/route-requests"
import { SHOPPER_EMAIL } from "../../databases/shop-fixture"
import { foreignAccount, merchantAccount, stories, type World } from "../support/suite"
import { start, wechatWays } from "../support/ways"

const barcode = wechatWays.find(({ id }) => id === "wechat-barcode")!

const reading = Object.keys(requests).filter((route) => route.startsWith("GET /admin/"))
/** Routes that tell much and are no GET. */
const telling: readonly (readonly [path: string, body: (id: string) => Record<string, unknown>])[] = [
  ["/admin/paygate/personal-data/export", () => ({ email: SHOPPER_EMAIL })],
  ["/admin/paygate/accounts/main/test", () => ({})],
  ["/admin/paygate/accounts/main/self-test", () => ({})],
  ["/admin/paygate/attempts/:attempt/inquire", () => ({})],
  ["/admin/paygate/batches/preview", (id) => ({ kind: "refund", items: [{ trans_id: id }] })],
]

/** What a route has to be asked with. */
function queryOf(route: string): string {
  if (route.endsWith("/candidates")) {
    return "?kind=refund"
  }
  return route.endsWith("/payment-links") ? "?order_id=:id" : ""
}

/** A payment whose code was scanned and not used yet, and one that became an order; and all that is secret about them. */
async function shopWithSecrets(world: World) {
  const paid = await world.paidOrder("pp_alipay_paygate", { region: "eu" })
  const { session } = await start(world, barcode)
  const open = (await world.paygate.listPaygateAttempts({ session_id: session.id }))[0]!
  const hashes = await world.sql("select token_hash, scanned_code from paygate_attempt")
  const macs = world.sandbox.requests().map(({ parameters }) => parameters["MAC"])
  const secrets = [
    ...[merchantAccount.encryptionKey, merchantAccount.hmacKey, foreignAccount.hmacKey],
    ...[session.data.attempt_token, barcode.codes!.pay],
    ...[...hashes.flatMap((row) => Object.values(row)), ...macs].filter((each) => typeof each === "string"),
  ]
  return { paid, open, secrets }
}

export default stories("what no answer of an admin route holds", (world) => {
  it("is a key, a token, a MAC or a scanned code", async () => {
    const { paid, open, secrets } = await shopWithSecrets(world)
    // Two keys of ours and one of another merchant, a token, the code, two hashes, the code as it is stored, and a MAC.
    expect(secrets.length).toBeGreaterThanOrEqual(9)
    const { headers } = world.admin
    const answers = new Map<string, string>()
    for (const attempt of [open, paid.attempt]) {
      const fill = (path: string) =>
        path
          .replace("/attempts/:id", `/attempts/${attempt.id}`)
          .replace(":attempt", attempt.id)
          .replace("/orders/:id", `/orders/${paid.order.id}`)
          .replace("order_id=:id", `order_id=${paid.order.id}`)
          .replace(":code", "00000000")
          .replaceAll(/:\w+/g, "nope")
      for (const route of reading) {
        const { status, data } = await world.api.get<string>(
          fill(route.replace("GET ", "") + queryOf(route)),
          {
            headers,
            responseType: "text",
            transformResponse: (text: string) => text,
            validateStatus: () => true,
          },
        )
        expect([route, [200, 404].includes(status)]).toEqual([route, true])
        answers.set(`${route} of ${attempt.id}`, data)
      }
      for (const [path, body] of telling) {
        const { status, data } = await world.admin.post(fill(path), body(attempt.trans_id))
        expect([path, status]).toEqual([path, 200])
        answers.set(`${path} of ${attempt.id}`, JSON.stringify(data))
      }
    }
    for (const [route, text] of answers) {
      expect([route, secrets.filter((secret) => text.includes(secret))]).toEqual([route, []])
    }
    // Else the story would tell nothing: the payments are in those answers.
    const told = [...answers.values()].join()
    expect(told).toContain(open.trans_id)
    expect(told).toContain(paid.transId)
  })
})
