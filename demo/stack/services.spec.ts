import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

import { freePort } from "../../scripts/free-port"

import { ServiceEnded, Services, Stopped } from "./services"

const root = resolve(__dirname, "../..")
const logDir = mkdtempSync(join(tmpdir(), "paygate-services-"))
afterAll(() => rmSync(logDir, { recursive: true, force: true }))

const program = (name: string, code: string) => ({ name, args: ["-e", code] })
const server = (port: number, more = "") =>
  program(
    "server",
    `require("http").createServer((q, a) => a.end("ok")).listen(${port}, "localhost"); ${more}`,
  )

describe("the programs of the demo", () => {
  it("run to their end; a failure tells the last lines", async () => {
    const services = new Services(root, logDir, () => undefined)
    await services.run(program("good", "console.log(1)"))
    const failure = services.run(program("bad", "console.log('the reason'); process.exit(3)"))
    await expect(failure).rejects.toThrow(/bad ended unexpectedly \(code 3\)[^]*the reason/)
    await services.stop()
  })

  it("are ready when they answer, and are gone after stop", async () => {
    const port = await freePort()
    const services = new Services(root, logDir, () => undefined)
    await services.serve(server(port), `http://localhost:${port}`)
    expect(await (await fetch(`http://localhost:${port}`)).text()).toBe("ok")
    await services.stop()
    await expect(fetch(`http://localhost:${port}`)).rejects.toThrow()
    await expect(services.run(program("late", ""))).rejects.toThrow(Stopped)
  })

  it("tell when one dies later", async () => {
    const port = await freePort()
    const died = await new Promise<Error>((tell) => {
      const services = new Services(root, logDir, tell)
      void services.serve(server(port, "setTimeout(() => process.exit(7), 600)"), `http://localhost:${port}`)
    })
    expect(died).toBeInstanceOf(ServiceEnded)
    expect(died.message).toContain("server ended unexpectedly (code 7)")
  })
})
