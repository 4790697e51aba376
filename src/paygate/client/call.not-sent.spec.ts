import { type AddressInfo, createServer, type Server, type Socket } from "node:net"

import { Agent } from "undici"

import { twintCapture } from "../endpoints"

import { callsOverLoopback, capture, failureOf } from "./__fixtures__/calls"
import { LoopbackGateway } from "./__fixtures__/loopback-gateway"

const { clientFor, exchanges, gateway } = callsOverLoopback()

describe("a call that was not sent", () => {
  const notSent = { code: "not-sent", executed: "no", retryable: true }

  it("because nobody listens", async () => {
    const closed = new LoopbackGateway()
    await closed.start()
    const { address } = closed
    await closed.stop()

    await expect(
      failureOf(clientFor({ gateway: address }).call(twintCapture, capture)),
    ).resolves.toMatchObject(notSent)
  })

  it("because the name is unknown", async () => {
    const dispatcher = new Agent({
      connect: {
        lookup: (_hostname, _options, callback) =>
          callback(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), []),
      },
    })
    const client = clientFor({ gateway: "https://gateway.invalid" }, { dispatcher })

    await expect(failureOf(client.call(twintCapture, capture))).resolves.toMatchObject(notSent)
  })

  describe("because the other side accepts and then says nothing", () => {
    let mute: Server
    const sockets = new Set<Socket>()
    beforeAll(async () => {
      mute = createServer((socket) => {
        sockets.add(socket)
        socket.on("error", () => socket.destroy())
      })
      await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve))
    })
    afterAll(async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => mute.close(resolve))
    })

    const tls = () => ({ gateway: `https://127.0.0.1:${(mute.address() as AddressInfo).port}` })

    it("while connecting", async () => {
      const client = clientFor(tls(), { timeouts: { connectMs: 100, totalMs: 10_000 } })

      await expect(failureOf(client.call(twintCapture, capture))).resolves.toMatchObject(notSent)
    })
  })

  it("because the time was over before the connection stood", async () => {
    const dispatcher = new Agent({
      connect: {
        lookup: (_hostname, _options, callback) =>
          void setTimeout(() => callback(null, [{ address: "127.0.0.1", family: 4 }]), 100),
      },
    })
    const address = gateway.address.replace("127.0.0.1", "localhost")
    const client = clientFor({ gateway: address }, { dispatcher, timeouts: { totalMs: 30 } })

    await expect(failureOf(client.call(twintCapture, capture))).resolves.toMatchObject(notSent)
    expect(gateway.received).toHaveLength(0)
  })

  it("because the caller had given up before", async () => {
    const call = clientFor().call(twintCapture, capture, { signal: AbortSignal.abort() })

    await expect(failureOf(call)).resolves.toMatchObject(notSent)
    expect(gateway.received).toHaveLength(0)
  })

  it("because the request breaks its table", async () => {
    const call = clientFor().call(twintCapture, { ...capture, Currency: "EUR" })

    await expect(call).rejects.toMatchObject({ code: "request-invalid" })
    expect(gateway.received).toHaveLength(0)
    expect(exchanges).toEqual([])
  })
})
