import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"

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

describe("starting with a bad option", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "a backend on another port",
      { PAYGATE_BACKEND_URL: "https://api.shop.example:8443" },
      "option backendUrl must be https on port 443",
    ],
    ["a key that is white space", { PAYGATE_HMAC_KEY: " " }, "option accounts[0].hmacKey"],
  ])("%s stops the server and names the option", async (_, env, message) => {
    const { code, output } = await boot(env)
    expect(code).not.toBe(0)
    expect(output).toContain(message)
    expect(output).not.toContain("Kw7!mZ2_qP9[tR4?")
  })
})
