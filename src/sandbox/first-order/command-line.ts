import { parseArgs } from "node:util"

/** What `paygate-sandbox demo` is told. */
export interface FirstOrderOptions {
  /** Base URL of the shop's Medusa, ending with a slash. */
  readonly medusa: string
  /** The shop's publishable API key: public, so it may stand on a command line. */
  readonly key: string
  /** `twint`, `alipay-qr`, …; undefined: the first that can pay. */
  readonly method?: string
  /** A person presses the button on the simulator's page. */
  readonly byHand: boolean
}

export const FIRST_ORDER_HELP = `paygate-sandbox demo - a first order in your own shop, without a storefront

Fills a cart with a product of your shop, opens a payment, pays it at the simulator and prints the order.
Medusa and the simulator (paygate-sandbox) are running.

  --key <pk_…>     a publishable API key of the shop: admin, Settings, Publishable API Keys
  --medusa <url>   http://localhost:9000 by default
  --method <name>  twint, alipay, …; by default the first that can pay
  --by-hand        waits until you press a button on the simulator's page
  --help           this text
`

/**
 * Reads the words after `demo`.
 * @throws Error that says what is missing
 */
export function readFirstOrder(args: readonly string[]): FirstOrderOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      key: { type: "string" },
      medusa: { type: "string", default: "http://localhost:9000" },
      method: { type: "string" },
      "by-hand": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  })
  if (values.help) return "help"
  const medusa = readBase(values.medusa)
  if (!values.key?.startsWith("pk_")) {
    throw new Error(
      `demo needs a publishable API key: --key pk_…\nCopy it from the admin: ${medusa}app/settings/publishable-api-keys`,
    )
  }
  return { medusa, key: values.key, method: values.method, byHand: values["by-hand"] }
}

function readBase(text: string): string {
  try {
    const { protocol, href } = new URL(text)
    if (/^https?:$/.test(protocol)) return href.endsWith("/") ? href : `${href}/`
  } catch {
    // said below
  }
  throw new Error(`--medusa must be the address of your Medusa, such as http://localhost:9000, not ${text}`)
}
