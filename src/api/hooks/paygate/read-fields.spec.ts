import { createServer, type IncomingMessage, request } from "node:http"
import type { AddressInfo } from "node:net"

import { type FieldsReading, readFields } from "./read-fields"

async function read(options: {
  method: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
}) {
  let reading: Promise<FieldsReading> | undefined
  const server = createServer((incoming: IncomingMessage, response) => {
    reading = readFields(incoming)
    void reading.then(() => response.end())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => {
    const call = request({
      port,
      host: "127.0.0.1",
      method: options.method,
      path: options.path ?? "/",
      headers: options.headers,
    })
    call.on("response", (response) => response.resume().on("end", resolve))
    call.on("error", () => resolve())
    call.end(options.body)
  })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  return reading
}

describe("fields of a message", () => {
  it("come from a form body, whatever charset it declares", async () => {
    const reading = await read({
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
      body: "Len=249&Data=7F0BA222&session=123&id=456",
    })
    expect(reading).toEqual({
      kind: "fields",
      fields: { Len: "249", Data: "7F0BA222", session: "123", id: "456" },
    })
  })

  it("come from the query of a redirect", async () => {
    expect(await read({ method: "GET", path: "/x?Len=5&Data=66c1" })).toEqual({
      kind: "fields",
      fields: { Len: "5", Data: "66c1" },
    })
  })

  it("count once when a name is repeated", async () => {
    expect(await read({ method: "POST", body: "Data=aa&Data=bb" })).toEqual({
      kind: "fields",
      fields: { Data: "aa" },
    })
  })

  it.each([
    ["24 kB, announced", { body: `Data=${"A".repeat(24 * 1024)}` }],
    [
      "24 kB, in pieces",
      { body: `Data=${"A".repeat(24 * 1024)}`, headers: { "transfer-encoding": "chunked" } },
    ],
  ])("are refused when the body has more than %s", async (_, request) => {
    expect(await read({ method: "POST", ...request })).toEqual({ kind: "too-large" })
  })

  it.each([
    ["in a body", { method: "POST", body: "a=1&".repeat(64) }],
    ["in a query", { method: "GET", path: `/?${"a=1&".repeat(64)}` }],
    ["in a query beside a body", { method: "POST", path: `/?${"a=1&".repeat(64)}`, body: "Data=aa" }],
  ])("are refused when there are more than 64 of them %s", async (_, request) => {
    expect(await read(request)).toEqual({ kind: "too-many-pairs" })
  })

  it("may be 64", async () => {
    const body = Array.from({ length: 64 }, (_, index) => `n${index}=1`).join("&")
    const reading = await read({ method: "POST", body })
    expect(reading?.kind === "fields" && Object.keys(reading.fields)).toHaveLength(64)
  })

  it("come from addresses that are no URL", async () => {
    expect(await read({ method: "GET", path: "//[/x?Len=5" })).toEqual({
      kind: "fields",
      fields: { Len: "5" },
    })
  })
})
