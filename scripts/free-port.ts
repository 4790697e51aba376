import { createServer } from "node:net"

/** A TCP port that nobody is listening on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const address = server.address()
      const port = typeof address === "object" && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Whether a server could listen on this port now, on every address that `localhost` may resolve to. */
export async function isPortFree(port: number): Promise<boolean> {
  const hosts = ["0.0.0.0", "::", "127.0.0.1"]
  for (const host of hosts) {
    if (!(await canListen(port, host))) {
      return false
    }
  }
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    // a machine without IPv6 does not mean that the port is in use
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code !== "EADDRINUSE"))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
