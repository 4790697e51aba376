import { errorText } from "../../domain/error-text"
import { type MethodId, methodIds } from "../../domain/methods"
import type { NetworkRules } from "../../domain/network"
import { parameterProblem } from "../../domain/opening-operations"
import { type Account, createAccount } from "../../paygate/account"
import { PaygateError } from "../../paygate/errors"
import type { MerchantKind } from "../../paygate/operations"

import type { BatchContract } from "./batch-contract"
import { optionsSchema, routingSchema } from "./options-schema"

/** An account with the rule that picks it. */
export interface RoutedAccount {
  readonly account: Account
  readonly currencies: readonly string[] | undefined
  readonly methods: readonly string[] | undefined
  readonly merchant: MerchantKind
  readonly smallAmounts: boolean
  /** How batch files of this account look. */
  readonly batch: BatchContract
}

/** The plugin's options, checked and with keys wrapped. */
export interface Configuration {
  readonly accounts: readonly RoutedAccount[]
  readonly methods: readonly MethodId[]
  readonly storefrontUrls: readonly string[]
  readonly backendUrl: string
  readonly network: NetworkRules
  /** The shop's own values for parameters of the requests, by method. */
  readonly parameters: Readonly<Partial<Record<MethodId, Readonly<Record<string, unknown>>>>>
  /** Whether a payment that is decided later places its order now or when it is final. */
  readonly pendingOrders: "wait" | "place"
  /** What becomes of an order that was placed so and stays unpaid. */
  readonly unpaidOrders: "cancel" | "keep"
  /** What becomes of money that no order can take. */
  readonly orphans: "return" | "hold"
  /** Days after payment in which captures and refunds made at the gateway are looked for; 0 never looks. */
  readonly lookBackDays: number
  /** How long a piece of work belongs to the process that took it. */
  readonly leaseSeconds: number
  readonly retention: { readonly noticesDays: number }
}

/** A bad option; the message names its path and the remedy, never its value. */
export class OptionsInvalidError extends PaygateError {
  readonly code = "options-invalid"
  readonly retryable = false

  constructor(problems: readonly string[]) {
    super(`medusa-payment-paygate: ${problems.join("; ")}. See docs/configuration.md.`)
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
  checkParameters(rest.parameters)
  const { notifyFrom, trustedProxies } = rest.network
  return {
    ...rest,
    network: { notifyFrom, trustedProxies },
    backendUrl: rest.backendUrl.replace(/\/+$/, ""),
    accounts: readAccounts(accounts),
  }
}

function readAccounts(accounts: readonly ({ id: string } & Record<string, unknown>)[]): RoutedAccount[] {
  const problems: string[] = []
  const routed = accounts.flatMap(
    ({ currencies, methods, merchant, smallAmounts, batch, ...account }, index) => {
      const rule = routingSchema.safeParse({ currencies, methods, merchant, smallAmounts, batch })
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
            merchant: rule.data.merchant,
            smallAmounts: rule.data.smallAmounts,
            batch: rule.data.batch,
          },
        ]
      } catch (error) {
        problems.push(`option accounts[${index}].${errorText(error)}`)
        return []
      }
    },
  )
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

function checkParameters(parameters: Configuration["parameters"]): void {
  const problems = methodIds.flatMap((method) =>
    Object.entries(parameters[method] ?? {}).flatMap(([name, value]) => {
      const problem = parameterProblem(method, name, value)
      return problem === undefined ? [] : [`option parameters.${method}.${name} ${problem}`]
    }),
  )
  if (problems.length > 0) {
    throw new OptionsInvalidError(problems)
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number" ? `${text}[${part}]` : text === "" ? String(part) : `${text}.${String(part)}`,
    "",
  )
}
