import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"

import { merchantAccount } from "./support/suite"

const run = promisify(execFile)
const medusa = join(process.cwd(), "node_modules", ".bin", "medusa")

/** Starts a real Medusa process far enough to load its modules. */
async function boot(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const { DB_USERNAME = "postgres", DB_PASSWORD = "", DB_HOST = "localhost", DB_PORT = "5432" } = process.env
  const databaseUrl = `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`
  try {
    const { stdout, stderr } = await run(medusa, ["db:migrate", "--skip-scripts"], {
      env: { ...process.env, DATABASE_URL: databaseUrl, MEDUSA_DISABLE_TELEMETRY: "true", ...env },
      timeout: 100_000,
    })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const failed = error as { code?: number; stdout?: string; stderr?: string }
    return { code: failed.code ?? -1, output: `${failed.stdout ?? ""}${failed.stderr ?? ""}` }
  }
}

describe("starting with bad options", () => {
  it("stops the server with one message: a line for each, no stack and no key", async () => {
    const { code, output } = await boot({
      PAYGATE_BACKEND_URL: "https://api.shop.example/ ",
      PAYGATE_HMAC_KEY: '"a key in quotes"',
      PAYGATE_NETWORK: '{"trustProxies":[]}',
    })
    expect(code).toBe(1)
    expect(errorsIn(output)).toEqual([
      [
        "medusa-payment-paygate cannot start, see docs/configuration.md:",
        "  - option accounts[0].hmacKey has quotes around it; remove them",
        "  - option backendUrl has a blank, a tab, a line break or an invisible character in it; remove it",
        '  - option network.trustProxies is unknown; did you mean "trustedProxies"?',
      ].join("\n"),
    ])
    expect(output).not.toMatch(/^\s+at /m)
    expect(output).not.toContain("a key in quotes")
    expect(output).not.toContain(merchantAccount.encryptionKey)
  })
})

/** What was logged as an error; outside development Medusa logs a JSON object in each line. */
function errorsIn(output: string): string[] {
  return output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { level: string; message: string })
    .filter(({ level }) => level === "error")
    .map(({ message }) => message)
}
