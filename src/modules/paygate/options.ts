import { z } from "@medusajs/framework/zod"

import { errorText } from "../../domain/error-text"
import { methodIds } from "../../domain/methods"
import { createAccount, type Account } from "../../paygate/account"
import { PaygateError } from "../../paygate/errors"

const loopback = ["localhost", "127.0.0.1", "[::1]"]

const httpUrl = z
  .string()
  .refine((text) => URL.canParse(text), "must be an absolute URL such as https://shop.example")
  .refine((text) => !URL.canParse(text) || /^https?:$/.test(new URL(text).protocol), "must be an http(s) URL")

const backendUrl = httpUrl.refine((text) => {
  if (!URL.canParse(text)) {
    return true
  }
  const url = new URL(text)
  const plain = url.search === "" && url.hash === "" && url.username === "" && url.password === ""
  return plain && ((url.protocol === "https:" && url.port === "") || loopback.includes(url.hostname))
}, "must be https on port 443 without a query, because the gateway calls nothing else (plain http works for localhost only)")

const routing = z.object({
  /** ISO 4217 codes this account serves; every currency when absent. */
  currencies: z.array(z.string().length(3)).min(1).optional(),
  /** Methods this account serves; every method of the shop when absent. */
  methods: z.array(z.enum(methodIds)).min(1).optional(),
})

const optionsSchema = z.object({
  accounts: z.array(z.looseObject({ id: z.string() })).min(1, "needs at least one account"),
  methods: z.array(z.enum(methodIds)).min(1, "needs at least one method"),
  storefrontUrls: z.array(httpUrl).min(1, "needs at least one storefront address"),
  backendUrl,
})

/** An account with the rule that picks it. */
export interface RoutedAccount {
  readonly account: Account
  readonly currencies: readonly string[] | undefined
  readonly methods: readonly string[] | undefined
}

/** The plugin's options, checked and with keys wrapped. */
export interface Configuration {
  readonly accounts: readonly RoutedAccount[]
  readonly methods: readonly string[]
  readonly storefrontUrls: readonly string[]
  readonly backendUrl: string
}

/** A bad option; the message names its path and the remedy, never its value. */
export class OptionsInvalidError extends PaygateError {
  readonly code = "options-invalid"
  readonly retryable = false

  constructor(problems: readonly string[]) {
    super(`medusa-payment-paygate: ${problems.join("; ")}. See the configuration section of the README.`)
  }
}

/**
 * Checks the plugin's options.
 * @throws OptionsInvalidError naming every bad option by its path
 */
export function readOptions(options: unknown): Configuration {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) {
    throw new OptionsInvalidError(
      parsed.error.issues.map((issue) => `option ${pathText(issue.path)} ${issue.message}`),
    )
  }
  const { accounts, ...rest } = parsed.data
  return { ...rest, backendUrl: rest.backendUrl.replace(/\/+$/, ""), accounts: readAccounts(accounts) }
}

function readAccounts(accounts: readonly ({ id: string } & Record<string, unknown>)[]): RoutedAccount[] {
  const problems: string[] = []
  const routed = accounts.flatMap(({ currencies, methods, ...account }, index) => {
    const rule = routing.safeParse({ currencies, methods })
    if (!rule.success) {
      problems.push(
        ...rule.error.issues.map(
          (issue) => `option accounts[${index}].${pathText(issue.path)} ${issue.message}`,
        ),
      )
      return []
    }
    try {
      return [
        {
          account: createAccount(account),
          currencies: rule.data.currencies?.map((code) => code.toUpperCase()),
          methods: rule.data.methods,
        },
      ]
    } catch (error) {
      problems.push(`option accounts[${index}].${errorText(error)}`)
      return []
    }
  })
  const ids = accounts.map(({ id }) => id)
  const double = ids.find((id, index) => ids.indexOf(id) !== index)
  if (double !== undefined) {
    problems.push(`option accounts has the id "${double}" twice`)
  }
  if (problems.length > 0) {
    throw new OptionsInvalidError(problems)
  }
  return routed
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  )
}
