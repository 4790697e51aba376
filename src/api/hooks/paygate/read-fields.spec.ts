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

  it("are refused when the body is too large", async () => {
    expect(await read({ method: "POST", body: `Data=${"A".repeat(70_000)}` })).toEqual({ kind: "too-large" })
  })
})
