import { parseArgs } from "node:util"

import { ACCOUNTS_VARIABLE, type AccountSources, readAccounts } from "./cli-accounts"
import { DEMO_ACCOUNT } from "./demo-account"
import { ENDPOINT_IDS, type EndpointId } from "./endpoint-ids"
import { FIRST_ORDER_HELP, type FirstOrderOptions, readFirstOrder } from "./first-order/command-line"
import type { SandboxOptions } from "./options"
import type { SubscriptionInput } from "./subscriptions/subscription"

const HELP = `paygate-sandbox - a stand-in for the payment gateway on your own machine

  --port <number>         9100 by default; 0 takes any free port
  --host <address>        127.0.0.1 by default
  --api <who>             who may use the simulator's own pages and API: loopback (the default) or anybody
  --accounts <file>       a JSON list of accounts: merchantId, encryptionKey, hmacKey, and any option of an account.
                          The environment variable ${ACCOUNTS_VARIABLE} may hold the list instead.
                          Without either: ${DEMO_ACCOUNT.merchantId}
                            encryption key  ${DEMO_ACCOUNT.encryptionKey}
                            HMAC key        ${DEMO_ACCOUNT.hmacKey}
  --sale                  TWINT payments are captured at once
  --ppro                  alipay.aspx is Alipay via PPRO
  --public-url <url>      how phones reach the sandbox, for the addresses in QR codes
  --path <file=endpoint> one more name of an endpoint, wechatSpot.aspx=wechat.barcode; can be repeated
  --subscription <AboID>  a subscription for abo.aspx to change; can be repeated
  --batch-folder <path>   works off batch files (T....dat) in this folder; answers lie there as P....dat
  --state-file <path>     keeps payments over a restart
  --time-factor <number>  waits of the notify table times this; 0.001 is a thousand times faster
  --lenient               accepts Len in characters and Data without MerchantID
  --quiet                 prints no line for each call
  --help                  this text

paygate-sandbox demo      a first order in your own shop, see paygate-sandbox demo --help
`

export type CliReading =
  | { readonly kind: "start"; readonly options: SandboxOptions; readonly quiet: boolean }
  | { readonly kind: "first-order"; readonly options: FirstOrderOptions }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "wrong"; readonly message: string }

/** Reads the command line. Error messages never repeat a key. */
export function readCommandLine(args: readonly string[], sources: AccountSources): CliReading {
  try {
    if (args[0] === "demo") {
      const options = readFirstOrder(args.slice(1))
      return options === "help" ? { kind: "help", text: FIRST_ORDER_HELP } : { kind: "first-order", options }
    }
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "9100" },
        host: { type: "string", default: "127.0.0.1" },
        accounts: { type: "string" },
        api: { type: "string", default: "loopback" },
        sale: { type: "boolean", default: false },
        ppro: { type: "boolean", default: false },
        "public-url": { type: "string" },
        path: { type: "string", multiple: true, default: [] },
        subscription: { type: "string", multiple: true, default: [] },
        "batch-folder": { type: "string" },
        "state-file": { type: "string" },
        "time-factor": { type: "string", default: "1" },
        lenient: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    })
    if (values.help) return { kind: "help", text: HELP }
    const accounts = readAccounts(values.accounts, sources)
    const [first] = accounts
    const forAll = { ...(values.sale && { sale: true }), ...(values.ppro && { alipay: "ppro" as const }) }
    const options: SandboxOptions = {
      accounts: accounts.map((account) => ({ ...account, ...forAll })),
      api: readApi(values.api),
      publicUrl: values["public-url"],
      paths: Object.fromEntries(values.path.map(readPath)),
      subscriptions: values.subscription.map((aboId) => demoSubscription(aboId, first?.merchantId ?? "")),
      port: readNumber("--port", values.port),
      host: values.host,
      timeFactor: readNumber("--time-factor", values["time-factor"]),
      strict: !values.lenient,
      batchFolder: values["batch-folder"],
      stateFile: values["state-file"],
    }
    return { kind: "start", options, quiet: values.quiet }
  } catch (error) {
    return { kind: "wrong", message: error instanceof Error ? error.message : String(error) }
  }
}

/** Ten units a month without an end, for the shop to change. */
function demoSubscription(aboId: string, merchantId: string): SubscriptionInput {
  return { aboId, merchantId, amount: 1000, startDate: "20260101", endDate: "20991231", interval: 30 }
}

function readApi(text: string): "loopback" | "anybody" {
  if (text === "loopback" || text === "anybody") return text
  throw new Error("--api must be loopback or anybody")
}

function readPath(text: string): [string, EndpointId] {
  const [path = "", endpoint] = text.split("=")
  const id = ENDPOINT_IDS.find((each) => each === endpoint)
  if (!path || !id) {
    throw new Error(`--path must read file=endpoint, with one of ${ENDPOINT_IDS.join(", ")}`)
  }
  return [path, id]
}

function readNumber(flag: string, text: string): number {
  const number = Number(text)
  if (text.trim() === "" || !Number.isFinite(number)) throw new Error(`${flag} must be a number, not ${text}`)
  return number
}
