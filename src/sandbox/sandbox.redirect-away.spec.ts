import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

import { withSandbox } from "./__fixtures__/with-sandbox"

describe("a form that is answered with a redirect", () => {
  it("leads to another origin, which has the page; the form may be posted", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "redirect-away", endpoint: "twint.aspx", to: "other-origin", times: 2 })
      const posted = await fetch(`${sandbox.url}twint.aspx`, {
        method: "POST",
        body: new URLSearchParams(shop.query(shop.twint("T-1"))),
        redirect: "manual",
      })
      const location = new URL(posted.headers.get("location") ?? "")
      expect([posted.status, location.hostname]).toEqual([302, "localhost"])
      expect(sandbox.payments()).toEqual([])
      const { payId } = await shop.pay("twint.aspx", shop.twint("T-1"))
      expect(sandbox.payment("T-1")).toMatchObject({ payId, state: "authorized" })
    })
  })

  it("leads to an address of the story's, with the request in the query", async () => {
    const calls: string[] = []
    const other = createServer((request, response) => {
      calls.push(request.url ?? "")
      response.end("elsewhere")
    })
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    try {
      await withSandbox({}, async ({ shop, sandbox }) => {
        const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}/wallet?step=2`
        sandbox.addFault({ kind: "redirect-away", to })
        expect(await (await fetch(shop.url("twint.aspx", shop.twint("T-1")))).text()).toBe("elsewhere")
        expect(calls[0]).toMatch(/^\/wallet\?step=2&MerchantID=DEMO_MERCHANT&Len=\d+&Data=[0-9a-f]+$/)
      })
    } finally {
      other.close()
    }
  })

  it.each([
    [undefined, "/ok", { Status: "OK", Code: "00000000" }, "authorized"],
    ["22A10053", "/failed", { Status: "FAILED", Code: "22A10053" }, "failed"],
  ])("leads straight back to the shop with Code %s", async (code, path, result, state) => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      sandbox.addFault({ kind: "redirect-away", to: "shop", code })
      const answer = await fetch(shop.url("twint.aspx", shop.twint("T-1")), { redirect: "manual" })
      const back = new URL(answer.headers.get("location") ?? "")
      expect([answer.status, back.pathname]).toEqual([302, path])
      expect(shop.readSealed(back.search.slice(1))).toMatchObject(result)
      expect(shop.received[0]?.parameters).toMatchObject(result)
      expect(sandbox.payment("T-1")?.state).toBe(state)
    })
  })

  it("has to lead somewhere, and carries no wrong request on to the shop", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      expect(() => sandbox.addFault({ kind: "redirect-away" })).toThrow("to")
      sandbox.addFault({ kind: "redirect-away", to: "shop" })
      const wrong = shop.twint("T-1", { MAC: "0".repeat(64) })
      const answer = await fetch(shop.url("twint.aspx", wrong), { redirect: "manual" })
      expect([answer.status, sandbox.payments()]).toEqual([400, []])
    })
  })
})
