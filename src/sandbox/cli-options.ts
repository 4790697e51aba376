import { parseArgs } from "node:util"

import { OPERATION_IDS, type OperationId } from "./operations/ids"
import type { SandboxAccount, SandboxOptions } from "./options"
import type { SubscriptionInput } from "./subscriptions/subscription"

/** The account of a sandbox that was given none. Its keys are public and open nothing but a sandbox. */
export const DEMO_ACCOUNT: SandboxAccount = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: "Kw7!mZ2_qP9[tR4?",
  hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
}

export const HELP = `paygate-sandbox - a stand-in for the payment gateway on your own machine

  --port <number>         9100 unless told; 0 takes any free port
  --host <address>        127.0.0.1 unless told
  --account <id:key:mac>  MerchantID, encryption key, HMAC key; can be repeated.
                          Without it: ${DEMO_ACCOUNT.merchantId}
                            encryption key  ${DEMO_ACCOUNT.encryptionKey}
                            HMAC key        ${DEMO_ACCOUNT.hmacKey}
  --sale                  TWINT payments are captured at once
  --ppro                  alipay.aspx is Alipay via PPRO
  --public-url <url>      how phones reach the sandbox, for the addresses in QR codes
  --path <file=operation> one more name of an operation, wechatSpot.aspx=wechat.barcode; can be repeated
  --subscription <AboID>  a subscription for abo.aspx to change; can be repeated
  --batch-folder <path>   works off batch files (T....dat) in this folder; answers lie there as P....dat
  --state-file <path>     keeps payments over a restart
  --time-factor <number>  waits of the notify table times this; 0.001 is a thousand times faster
  --lenient               accepts Len in characters and Data without MerchantID
  --quiet                 prints no line for each call
  --help                  this text
`

export type CliReading =
  | { readonly kind: "start"; readonly options: SandboxOptions; readonly quiet: boolean }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly message: string }

/** Reads the command line. Messages never repeat a key. */
export function readCommandLine(args: readonly string[]): CliReading {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "9100" },
        host: { type: "string", default: "127.0.0.1" },
        account: { type: "string", multiple: true },
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
    if (values.help) return { kind: "help" }
    const accounts = values.account?.map(readAccount) ?? [DEMO_ACCOUNT]
    const [first] = accounts
    const alipay = values.ppro ? ("ppro" as const) : ("cockpit" as const)
    const options: SandboxOptions = {
      accounts: accounts.map((account) => ({ ...account, sale: values.sale, alipay })),
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

function readAccount(text: string): SandboxAccount {
  const [merchantId, encryptionKey, hmacKey, ...rest] = text.split(":")
  if (!merchantId || !encryptionKey || !hmacKey || rest.length > 0) {
    throw new Error("--account must read merchantId:encryptionKey:hmacKey, and no part may contain a colon")
  }
  return { merchantId, encryptionKey, hmacKey }
}

/** Ten units a month for all time, to be changed by the shop. */
function demoSubscription(aboId: string, merchantId: string): SubscriptionInput {
  return { aboId, merchantId, amount: 1000, startDate: "20260101", endDate: "20991231", interval: 30 }
}

function readPath(text: string): [string, OperationId] {
  const [path = "", operation] = text.split("=")
  const id = OPERATION_IDS.find((each) => each === operation)
  if (!path || !id) {
    throw new Error(`--path must read file=operation, with one of ${OPERATION_IDS.join(", ")}`)
  }
  return [path, id]
}

function readNumber(flag: string, text: string): number {
  const number = Number(text)
  if (text.trim() === "" || !Number.isFinite(number)) throw new Error(`${flag} must be a number, not ${text}`)
  return number
}
