import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly contentType: string
  readonly body: string
}

export type Reply = (response: ServerResponse, request: ReceivedRequest) => void

/** A real HTTP server on the loopback address that records requests and answers as configured. */
export class LoopbackGateway {
  readonly received: ReceivedRequest[] = []
  reply: Reply = (response) => response.end()
  readonly #server: Server = createServer((request, response) => void this.#handle(request, response))

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const received = {
      method: request.method ?? "",
      path: request.url ?? "",
      contentType: request.headers["content-type"] ?? "",
      body: Buffer.concat(chunks).toString("latin1"),
    }
    this.received.push(received)
    this.reply(response, received)
  }
}
