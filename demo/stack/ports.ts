import { freePort, isPortFree } from "../../scripts/free-port"

/** The ports of the demo. */
export type Ports = { admin: number; store: number; sandbox: number }

const purposes: Record<keyof Ports, { what: string; variable: string; usual: number }> = {
  admin: { what: "Medusa with its admin", variable: "DEMO_ADMIN_PORT", usual: 9000 },
  store: { what: "the storefront", variable: "DEMO_STORE_PORT", usual: 8000 },
  sandbox: { what: "the gateway sandbox", variable: "DEMO_SANDBOX_PORT", usual: 9100 },
}
const names = ["admin", "store", "sandbox"] as const

/** The default ports, or those of DEMO_ADMIN_PORT, DEMO_STORE_PORT and DEMO_SANDBOX_PORT. */
export function portsFrom(environment: NodeJS.ProcessEnv): Ports {
  const ports = { admin: 0, store: 0, sandbox: 0 }
  for (const name of names) {
    const { variable, usual } = purposes[name]
    const text = environment[variable]
    const port = text === undefined || text === "" ? usual : Number(text)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`${variable} must be a port number, not "${text}"`)
    }
    ports[name] = port
  }
  return ports
}

/** Replaces 0 by a free port; throws when a port is in use, naming the port, its purpose and how to choose another. */
export async function claimPorts(wanted: Partial<Ports>): Promise<Ports> {
  const ports = { admin: 0, store: 0, sandbox: 0 }
  const taken: string[] = []
  for (const name of names) {
    const { what, variable, usual } = purposes[name]
    const port = wanted[name] ?? usual
    if (port !== 0 && !(await isPortFree(port))) {
      taken.push(
        `Port ${port} is taken. The demo wants it for ${what}; free it, or choose another: ${variable}=${port + 1} npm run demo`,
      )
    }
    ports[name] = port === 0 ? await freePort() : port
  }
  if (taken.length > 0) {
    throw new Error(taken.join("\n"))
  }
  return ports
}
