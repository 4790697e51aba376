import { once } from "node:events"
import { createServer, type IncomingMessage, request } from "node:http"
import type { AddressInfo } from "node:net"

import { allowedTime, atPace, UploadTooSlowError } from "./upload-pace"

/** What a server reads from a sender, through a real connection. */
async function read(
  send: (write: (text: string) => void, end: () => void) => void,
  allowed: (received: number) => number,
): Promise<string> {
  const server = createServer()
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const sender = request({ method: "POST", port: (server.address() as AddressInfo).port })
  sender.on("error", () => undefined)
  sender.flushHeaders()
  const [received] = (await once(server, "request")) as [IncomingMessage]
  send(
    (text) => void sender.write(text),
    () => void sender.end(),
  )
  try {
    let text = ""
    for await (const piece of atPace(received, allowed)) {
      text += Buffer.from(piece).toString()
    }
    return text
  } finally {
    // Nobody waiting for an answer is cut off by the reading itself.
    expect(received.socket.destroyed).toBe(false)
    sender.destroy()
    server.closeAllConnections()
    server.close()
  }
}

describe("a large file that is uploaded", () => {
  it("is read to its end", async () => {
    const whole = await read(
      (write, end) => {
        write("HEAD,")
        write("FOOT")
        end()
      },
      () => 5_000,
    )
    expect(whole).toBe("HEAD,FOOT")
  })

  it("is given up when it stops in the middle", async () => {
    await expect(
      read(
        (write) => write("HEAD"),
        () => 100,
      ),
    ).rejects.toThrow(UploadTooSlowError)
  })

  it("is given up when it only drips", async () => {
    let dripping: NodeJS.Timeout | undefined
    const dripped = read(
      (write) => {
        dripping = setInterval(() => write("0"), 20)
      },
      (received) => 150 + received,
    )
    await expect(dripped).rejects.toThrow("arrives too slowly")
    clearInterval(dripping)
  })

  it("has a minute, and a second more for every 64 kB that have arrived", () => {
    expect(allowedTime(0)).toBe(60_000)
    expect(allowedTime(640 * 1_024)).toBe(70_000)
  })
})
