/** The addresses that differ between the README's example and a shop in this test. */
export interface LocalAddresses {
  readonly gateway: string
  readonly storefront: string
  readonly backend: string
}

/** What any Medusa project has besides the snippet; it goes where the snippet leaves its "…". */
const projectConfig = `projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "only-for-this-test",
      cookieSecret: "only-for-this-test",
    },
  },`

/**
 * The README's own `medusa-config.ts`, in a project.
 * @throws Error when the README no longer shows it, or leaves no place for what a project has besides
 */
export function configurationFromReadme(readme: string): string {
  return replacing(blockOf(readme, "ts", "// medusa-config.ts"), [["// …", projectConfig]])
}

/**
 * The README's own `.env`, with nothing changed but its three addresses.
 * @throws Error when the README no longer holds what is replaced
 */
export function envFileFromReadme(readme: string, local: LocalAddresses): string {
  return replacing(blockOf(readme, "bash", "# .env"), [
    ["=http://localhost:9100/", `=${local.gateway}`],
    ["=http://localhost:8000/checkout/return", `=${local.storefront}`],
    ["=http://localhost:9000", `=${local.backend}`],
  ])
}

function blockOf(readme: string, language: string, firstLine: string): string {
  const blocks = readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)
  for (const [, written, text = ""] of blocks) {
    if (written === language && text.startsWith(firstLine)) {
      return text
    }
  }
  throw new Error(`The README shows no block that begins with ${firstLine}`)
}

function replacing(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) {
      throw new Error(`The README no longer holds ${from}`)
    }
    return changed.replace(from, () => to)
  }, text)
}
