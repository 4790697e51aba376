/** The addresses that differ between the README's example and a shop on this machine. */
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
 * The README's own `medusa-config.ts`, with nothing changed but its three addresses.
 * @throws Error when the README no longer holds what is replaced
 */
export function configurationFromReadme(readme: string, local: LocalAddresses): string {
  const snippet = /```ts\n(\/\/ medusa-config\.ts\n[\s\S]*?)```/.exec(readme)?.[1]
  if (snippet === undefined) {
    throw new Error("The README shows no medusa-config.ts")
  }
  return replacing(snippet, [
    ['gateway: "cockpit"', `gateway: ${JSON.stringify(local.gateway)}`],
    ['"https://shop.example/checkout/return"', JSON.stringify(local.storefront)],
    ['"https://api.shop.example"', JSON.stringify(local.backend)],
    ["// …", projectConfig],
  ])
}

function replacing(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) {
      throw new Error(`The README's medusa-config.ts no longer holds ${from}`)
    }
    return changed.replace(from, () => to)
  }, text)
}
