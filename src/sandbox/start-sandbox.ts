import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import { processFolder } from "./batch/drop-folder"
import { finishDue } from "./flows/finish-due"
import type { Gateway } from "./gateway"
import { BodyTooLarge } from "./http/read-body"
import { route } from "./http/router"
import { type StateFile, stateFile } from "./ledger/state-file"
import { openGateway } from "./open-gateway"
import { readSettings, type SandboxOptions, type Settings } from "./options"
import { type Sandbox, sandboxOver } from "./sandbox"

/** Starts a gateway simulator. Throws when an option is wrong, the port is in use or the state file is not from a sandbox. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { log = () => undefined, clock = Date.now, ...data } = options
  const settings = readSettings(data)
  const file = stateFile(settings.stateFile)
  let ownUrl = ""
  const closing = new AbortController()
  const gateway = openGateway(settings, file, { log, clock, ownUrl: () => ownUrl, closed: closing.signal })
  // Hanging answers are intended here, and idle connections must not delay closing.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 1_000 })
  const port = await listen(server, settings)
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host
  ownUrl = `http://${host}:${port}/`
  // Passwords are entered and payments expire while nobody calls.
  const ticker = setInterval(() => {
    finishDue(gateway)
    if (settings.batchFolder) processFolder(gateway, settings.batchFolder)
  }, 250)
  ticker.unref()
  const sandbox = sandboxOver(gateway, ownUrl, () => {
    clearInterval(ticker)
    closing.abort()
    return closeAll(server, gateway, file)
  })
  server.on("request", (request, response) => {
    route(gateway, sandbox, request, response).catch((error: unknown) => {
      if (closing.signal.aborted) return
      const tooLarge = error instanceof BodyTooLarge
      log(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (!response.headersSent) response.writeHead(tooLarge ? 413 : 500, { connection: "close" })
      response.end()
    })
  })
  gateway.notifier.resume()
  return sandbox
}

function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`The sandbox cannot start. Port ${port} of ${host} is taken; choose another`, {
              cause: error,
            })
          : error,
      ),
    )
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

async function closeAll(server: Server, gateway: Gateway, file: StateFile): Promise<void> {
  gateway.notifier.close()
  if (server.listening) {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  file.flush()
}
