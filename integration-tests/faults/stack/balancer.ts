import type { AddressInfo } from "node:net"
import { connect, createServer, type Server as NetServer, type Socket } from "node:net"

/**
 * The load balancer before the servers of a shop: one public address, each connection goes to the next running server. A
 * connection to a killed server breaks, as in real life; nothing is repeated here.
 */
export class Balancer {
  private readonly targets: number[] = []
  private turn = 0

  private constructor(
    private readonly server: NetServer,
    private readonly sockets: Set<Socket>,
  ) {}

  static async start(): Promise<Balancer> {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => balancer.lead(socket))
    const balancer = new Balancer(server, sockets)
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(0, "localhost", resolve)
    })
    return balancer
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`
  }

  add(port: number): void {
    this.remove(port)
    this.targets.push(port)
  }

  remove(port: number): void {
    const index = this.targets.indexOf(port)
    if (index >= 0) {
      this.targets.splice(index, 1)
    }
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    this.sockets.forEach((socket) => socket.destroy())
    await closed
  }

  private lead(shopper: Socket): void {
    const port = this.targets[this.turn++ % Math.max(this.targets.length, 1)]
    if (port === undefined) {
      shopper.destroy()
      return
    }
    const server = connect(port, "localhost")
    for (const [from, to] of [
      [shopper, server],
      [server, shopper],
    ] as const) {
      this.sockets.add(from)
      from.pipe(to)
      from.on("error", () => to.destroy())
      from.on("close", () => {
        this.sockets.delete(from)
        to.destroy()
      })
    }
  }
}
