import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import { deliverSelfTest } from "./deliver-self-test"

describe("a self-test on its way", () => {
  let server: Server
  let url: string
  const answer = async (listener: RequestListener) => {
    server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/paygate/notify/main`
  }
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it("goes out the way the gateway posts", async () => {
    const seen: string[] = []
    await answer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers["content-type"]}`)
      request.on("data", (chunk: Buffer) => seen.push(chunk.toString()))
      request.on("end", () => response.end("OK"))
    })
    expect(await deliverSelfTest(url, { Len: "8", Data: "66C1EBE9E2C89023" })).toEqual({
      kind: "answered",
      status: 200,
      refusal: null,
      unknownAccount: false,
    })
    expect(seen).toEqual([
      "POST /hooks/paygate/notify/main application/x-www-form-urlencoded; charset=iso-8859-1",
      "Len=8&Data=66C1EBE9E2C89023",
    ])
  })

  it("follows no redirect, wherever it leads", async () => {
    let calls = 0
    await answer((_, response) => {
      calls += 1
      response.writeHead(302, { location: "/elsewhere" }).end()
    })
    expect(await deliverSelfTest(url, {})).toEqual({ kind: "redirected", status: 302 })
    expect(calls).toBe(1)
  })

  it("reads our own words of a refusal, and of other answers nothing", async () => {
    await answer((_, response) => response.writeHead(400).end("refused: mac-wrong"))
    expect(await deliverSelfTest(url, {})).toMatchObject({ status: 400, refusal: "mac-wrong" })
    server.removeAllListeners("request")
    server.on("request", (_, response) => response.writeHead(404).end("unknown account"))
    expect(await deliverSelfTest(url, {})).toMatchObject({ status: 404, unknownAccount: true })
    server.removeAllListeners("request")
    server.on("request", (_, response) => response.writeHead(400).end("refused: <script>"))
    expect(await deliverSelfTest(url, {})).toMatchObject({ status: 400, refusal: null })
  })

  it("is not kept busy by an answer without end", async () => {
    await answer((_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write("x".repeat(100)), 5)
      response.on("close", () => clearInterval(timer))
    })
    expect(await deliverSelfTest(url, {})).toMatchObject({ kind: "answered", status: 200 })
  })

  it("says why nobody was reached", async () => {
    await answer(() => undefined)
    await new Promise((resolve) => server.close(resolve))
    expect(await deliverSelfTest(url, {})).toEqual({ kind: "not-reached", cause: "ECONNREFUSED" })
  })
})
