import { createServer, type Server } from "node:net"

import { freePort } from "../../scripts/free-port"

import { claimPorts, portsFrom } from "./ports"

describe("the demo's ports", () => {
  it("are 9000, 8000 and 9100 unless the environment says otherwise", () => {
    expect(portsFrom({})).toEqual({ admin: 9000, store: 8000, sandbox: 9100 })
    expect(portsFrom({ DEMO_STORE_PORT: "8080" })).toEqual({ admin: 9000, store: 8080, sandbox: 9100 })
  })

  it("name the variable that holds no port", () => {
    expect(() => portsFrom({ DEMO_ADMIN_PORT: "many" })).toThrow(
      'DEMO_ADMIN_PORT must be a port number, not "many"',
    )
  })

  it("are any free ones when 0 is asked for", async () => {
    const ports = await claimPorts({ admin: 0, store: 0, sandbox: 0 })
    expect(new Set(Object.values(ports)).size).toBe(3)
    expect(Math.min(...Object.values(ports))).toBeGreaterThan(0)
  })

  it("that are taken stop the start, with the purpose and the way to another one", async () => {
    const port = await freePort()
    const server = await listen(port)
    try {
      await expect(claimPorts({ admin: 0, store: port, sandbox: 0 })).rejects.toThrow(
        `Port ${port} is taken. The demo wants it for the storefront; free it, or choose another: DEMO_STORE_PORT=${port + 1} npm run demo`,
      )
    } finally {
      server.close()
    }
  })
})

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(port, "127.0.0.1", () => resolve(server))
  })
}
