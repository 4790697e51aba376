import { request } from "node:http"

import { withSandbox } from "./__fixtures__/with-sandbox"

/** A request with any Host and Origin, as a web page could cause it. */
function send(base: string, path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(new URL(path, base), { method, headers, agent: false }, (answer) => {
      answer.resume()
      answer.once("end", () => resolve(answer.statusCode ?? 0))
    })
    call.once("error", reject)
    call.end()
  })
}

const OWN = ["/", "/sandbox/api/payments", "/sandbox/batch", "/sandbox/payments/unknown"]

describe("the simulator's own pages and API", () => {
  it("answer to loopback names", async () => {
    await withSandbox({}, async ({ sandbox }) => {
      const { port } = new URL(sandbox.url)
      for (const host of [
        `127.0.0.1:${port}`,
        `localhost:${port}`,
        `[::1]:${port}`,
        "localhost",
        "127.1.2.3",
      ]) {
        expect(await send(sandbox.url, "sandbox/api/payments", { host })).toBe(200)
      }
    })
  })

  it.each(OWN)("%s is closed to another name, and to a page of another origin", async (path) => {
    await withSandbox({}, async ({ sandbox }) => {
      const { host } = new URL(sandbox.url)
      const foreign: Record<string, string>[] = [
        { host: "rebound.example" },
        { host: "127.0.0.1.example" },
        { host: "localhost.example:9100" },
        { host, origin: "https://evil.example" },
        { host, origin: "http://localhost:1" },
        { host, origin: "null" },
      ]
      for (const headers of foreign) expect(await send(sandbox.url, path, headers)).toBe(403)
      expect(await send(sandbox.url, path, { host, origin: `http://${host}` })).not.toBe(403)
    })
  })

  it("cannot be told anything from there", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      await shop.pay("twint.aspx", shop.twint("T-1"))
      const { host } = new URL(sandbox.url)
      const evil = { host, origin: "https://evil.example" }
      expect(await send(sandbox.url, "sandbox/api/reset", evil, "POST")).toBe(403)
      expect(sandbox.payments()).toHaveLength(1)
    })
  })

  it("the gateway itself answers to every name: shops, browsers and phones come by it", async () => {
    await withSandbox({}, async ({ shop, sandbox }) => {
      const headers = { host: "gateway.test", origin: "https://shop.example" }
      expect(await send(sandbox.url, shop.url("twint.aspx", shop.twint("T-1")), headers)).toBe(200)
      expect(await send(sandbox.url, "w/0123456789abcdef", headers)).toBe(404)
    })
  })

  it("are open to anybody when told so", async () => {
    await withSandbox({ api: "anybody" }, async ({ sandbox }) => {
      const headers = { host: "gateway.test", origin: "https://shop.example" }
      expect(await send(sandbox.url, "sandbox/api/payments", headers)).toBe(200)
    })
  })
})
