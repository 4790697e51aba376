import { z } from "zod"

import { DEMO_ACCOUNT } from "./demo-account"
import { accountSchema, type SandboxAccount } from "./options"

/** The environment variable that holds accounts as JSON. */
export const ACCOUNTS_VARIABLE = "PAYGATE_SANDBOX_ACCOUNTS"

/** The sources of accounts. Never the command line: every user of a machine can read the process list. */
export interface AccountSources {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly readFile: (path: string) => string
}

/** Reads accounts from the file, else from the environment, else uses the demo's. Errors name the position, never a value. */
export function readAccounts(path: string | undefined, { env, readFile }: AccountSources): SandboxAccount[] {
  const text = path === undefined ? env[ACCOUNTS_VARIABLE] : readFile(path)
  if (text === undefined) return [DEMO_ACCOUNT]
  const from = path ?? ACCOUNTS_VARIABLE
  const list = z.array(z.unknown()).min(1).safeParse(parseJson(text, from))
  if (!list.success) throw new Error(`${from} must hold a JSON list of accounts`)
  for (const [index, entry] of list.data.entries()) {
    const issue = accountSchema.safeParse(entry).error?.issues[0]
    if (issue) throw new Error(`${from}: account ${index + 1}: ${issue.path.join(".")}: ${issue.message}`)
  }
  return list.data as SandboxAccount[]
}

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message would quote the text, which contains keys.
    throw new Error(`${from} is not JSON`)
  }
}
