import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import type { FormRequest } from "../../../src/paygate/client"

/** A minimal shop: pages that post a form on to the gateway, and an address for notices. */
export class ShopServer {
  baseUrl = ""
  private readonly pages = new Map<string, FormRequest>()
  private readonly notices = new Map<string, Record<string, string>[]>()
  private server?: Server

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const [, , transId = ""] = (request.url ?? "").split("/")
      const form = request.method === "GET" ? this.pages.get(transId) : undefined
      if (form !== undefined) {
        response.writeHead(200, { "content-type": "text/html" }).end(pageOf(form))
        return
      }
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString("latin1")
        this.notices.set(transId, [...this.noticesOf(transId), Object.fromEntries(new URLSearchParams(body))])
        response.writeHead(200, { connection: "close" }).end()
      })
    })
    const { server } = this
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
    this.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    const { server } = this
    if (server === undefined) return
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  /** Notices about a payment after form decoding, oldest first. */
  noticesOf(transId: string): readonly Record<string, string>[] {
    return this.notices.get(transId) ?? []
  }

  /** A page of the shop that posts the form, because requests of full length are too long for a URL. */
  pageFor(transId: string, form: FormRequest): string {
    this.pages.set(transId, form)
    return `${this.baseUrl}/page/${transId}`
  }

  /** Addresses for one payment, if wanted of the maximum length the tables allow. */
  addresses(transId: string, length = 0): Record<"URLSuccess" | "URLFailure" | "URLNotify", string> {
    const address = (way: string) => `${this.baseUrl}/${way}/${transId}/`.padEnd(length, "x")
    return { URLSuccess: address("success"), URLFailure: address("failure"), URLNotify: address("notify") }
  }
}

function pageOf({ action, fields }: FormRequest): string {
  const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`)
  return `<form method="post" action="${action}">${inputs.join("")}</form>`
}
