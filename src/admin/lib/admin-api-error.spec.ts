import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import Medusa, { FetchError } from "@medusajs/js-sdk"

import { inMessage } from "../../contracts/refusal-in-message"

import { type AdminApiError, refusedWith } from "./admin-api-error"

const facts = { reason: "more-than-left", asked: "5.00", left: "3.00", currency_code: "chf" }

/** The status and body of the response for each path. */
const answers: Readonly<Record<string, readonly [number, string]>> = {
  "/ours": [
    400,
    JSON.stringify(inMessage({ code: "refused", message: "Only 3.00 are left.", refusal: facts })),
  ],
  "/forbidden": [
    403,
    JSON.stringify(inMessage({ type: "forbidden", message: "Insufficient permissions. a:b" })),
  ],
  "/core": [404, JSON.stringify({ type: "not_found", message: "Order with id: order_1 was not found" })],
  "/signed-out": [401, JSON.stringify({ message: "Unauthorized" })],
  "/broken-off": [500, JSON.stringify(inMessage({ message: "An unknown error occurred." }))],
  "/broken-off-in-core": [500, JSON.stringify({ message: "An unknown error occurred." })],
  "/proxy": [502, "<html>Bad Gateway</html>"],
}

describe("a refusal as Medusa's client passes it on", () => {
  let server: Server
  let sdk: Medusa

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [status, text] = answers[request.url ?? ""] ?? [200, "{}"]
      response.writeHead(status).end(text)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    sdk = new Medusa({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const refused = async (path: string): Promise<AdminApiError> => {
    const error: unknown = await sdk.client.fetch(path).catch((reason: unknown) => reason)
    if (!(error instanceof FetchError)) {
      throw new Error(`${path} was not refused: ${String(error)}`)
    }
    return refusedWith(error)
  }

  it("keeps the facts of ours", async () => {
    const error = await refused("/ours")
    expect(error).toMatchObject({ said: "Only 3.00 are left.", status: 400, code: "refused" })
    expect(error.refusal).toEqual(facts)
  })

  it("tells Medusa's no to a role from a firewall's", async () => {
    expect((await refused("/forbidden")).isForbidden).toBe(true)
    expect((await refused("/proxy")).isForbidden).toBe(false)
  })

  it("has core's words where there are no facts", async () => {
    const error = await refused("/core")
    expect(error).toMatchObject({ said: "Order with id: order_1 was not found", status: 404, answer: {} })
    expect(error.code).toBeUndefined()
  })

  it.each(["/broken-off", "/broken-off-in-core"])("knows an error without words: %s", async (path) => {
    expect((await refused(path)).isBrokenOff).toBe(true)
  })

  it.each([
    ["/signed-out", 401],
    ["/proxy", 502],
  ])("makes no sentence of the status's own words: %s", async (path, status) => {
    const error = await refused(path)
    expect(error).toMatchObject({ said: undefined, status, message: `HTTP ${status}` })
    expect(error.isBrokenOff).toBe(false)
  })
})
