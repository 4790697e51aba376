import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

import { ADMIN_PATH, buildForElsewhere, dashboardFile, type DashboardSettings } from "./dashboard-build"

/** What is in front of Medusa's own paths on the host that has more than a shop. */
const PREFIX = "/back"

/** Two ways of a merchant to host the dashboard and Medusa other than both at one address. */
export class Places {
  private backend: string | undefined
  /** A host of the dashboard's own, at another site than the backend. */
  private readonly otherHost = createServer((incoming, response) =>
    serveDashboard(incoming, response, { backendUrl: this.backendUrl(), authType: "jwt" }),
  )
  /** A host that has Medusa below a prefix, which Medusa never sees, and the dashboard there, too. */
  private readonly prefixed = createServer((incoming, response) => {
    const path = incoming.url ?? "/"
    if (path.startsWith(ADMIN_PATH)) {
      const settings = {
        backendUrl: `${addressOf(this.prefixed, "localhost")}${PREFIX}`,
        authType: "session",
      }
      serveDashboard(incoming, response, settings)
    } else if (path.startsWith(`${PREFIX}/`)) {
      passOn(incoming, response, `${this.backendUrl()}${path.slice(PREFIX.length)}`)
    } else {
      response.writeHead(404).end("This host knows no such page")
    }
  })

  /** Opens both. @returns what the shop must know of them, as medusa-config.ts reads it */
  async open(): Promise<Readonly<Record<string, string>>> {
    await buildForElsewhere()
    await Promise.all([this.otherHost, this.prefixed].map(listening))
    const origin = addressOf(this.otherHost, "127.0.0.1")
    return {
      ADMIN_CORS: origin,
      AUTH_CORS: origin,
      PAYGATE_BACKEND_URL: `${addressOf(this.prefixed, "localhost")}${PREFIX}`,
    }
  }

  /** Tells both where Medusa is, once it is somewhere. @returns the addresses of the two dashboards */
  leadTo(backend: string): { readonly onOtherHost: string; readonly belowPrefix: string } {
    this.backend = backend
    return {
      onOtherHost: `${addressOf(this.otherHost, "127.0.0.1")}${ADMIN_PATH}`,
      belowPrefix: `${addressOf(this.prefixed, "localhost")}${ADMIN_PATH}`,
    }
  }

  async close(): Promise<void> {
    for (const server of [this.otherHost, this.prefixed]) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }

  private backendUrl(): string {
    if (this.backend === undefined) {
      throw new Error("Nobody has said where Medusa is")
    }
    return this.backend
  }
}

function serveDashboard(
  incoming: IncomingMessage,
  response: ServerResponse,
  settings: DashboardSettings,
): void {
  const { pathname } = new URL(incoming.url ?? "/", "http://localhost")
  if (!pathname.startsWith(ADMIN_PATH)) {
    response.writeHead(404).end("This host knows the dashboard only")
    return
  }
  const { type, content } = dashboardFile(pathname, settings)
  response.writeHead(200, { "content-type": type }).end(content)
}

function passOn(incoming: IncomingMessage, response: ServerResponse, url: string): void {
  const { method, headers } = incoming
  const onward = request(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on("error", () => response.destroy())
  incoming.pipe(onward)
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, resolve))
}

function addressOf(server: Server, host: string): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`
}
