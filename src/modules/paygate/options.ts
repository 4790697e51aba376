import type { CaptureMoment } from "../../domain/capture-moment"
import { type CheckedOptions, optionsSchema } from "../../domain/options/options-schema"
import { type Account, accountOf } from "../../paygate/account"
import { type ConfigurationProblem, PaygateError } from "../../paygate/errors"
import { checkOptions } from "../../paygate/options"

type CheckedAccount = CheckedOptions["accounts"][number]

/** An account with the rule that selects it, when its payments are captured, and the layout of its batch files. */
export interface RoutedAccount extends Pick<
  CheckedAccount,
  "merchant" | "smallAmounts" | "batch" | "captureWithinDays"
> {
  readonly account: Account
  readonly currencies: CheckedAccount["currencies"]
  readonly methods: CheckedAccount["methods"]
  /** Its own setting, or else the shop's. */
  readonly captureOn: CaptureMoment
}

/** The plugin's options, validated and with keys wrapped; what an account may set itself is found there. */
export interface Configuration extends Omit<CheckedOptions, "accounts" | "captureOn" | "captureWithinDays"> {
  readonly accounts: readonly RoutedAccount[]
}

/** Invalid options; the message names each by its path and says how to fix it, never its value. */
export class OptionsInvalidError extends PaygateError {
  readonly code = "options-invalid"
  readonly retryable = false

  constructor(problems: readonly string[]) {
    super(
      `medusa-payment-paygate cannot start, see docs/configuration.md:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
    )
  }
}

export type ConfigurationReading =
  | { readonly kind: "valid"; readonly configuration: Configuration }
  | { readonly kind: "invalid"; readonly problems: readonly string[] }

/** Validates the plugin's options; reports every invalid one by its path and says how to fix it. */
export function readConfiguration(options: unknown): ConfigurationReading {
  const checked = checkOptions(optionsSchema, ownOptions(options))
  if (checked.kind === "invalid") {
    return { kind: "invalid", problems: checked.problems.map(problemText) }
  }
  const { accounts, captureOn, captureWithinDays, ...rest } = checked.value
  const shop = { captureOn, captureWithinDays }
  return {
    kind: "valid",
    configuration: { ...rest, accounts: accounts.map((account) => routedAccount(account, shop)) },
  }
}

/**
 * Like `readConfiguration`, for callers that cannot continue without valid options.
 * @throws OptionsInvalidError naming every invalid option by its path
 */
export function readOptions(options: unknown): Configuration {
  const reading = readConfiguration(options)
  if (reading.kind === "invalid") {
    throw new OptionsInvalidError(reading.problems)
  }
  return reading.configuration
}

function problemText({ path, problem }: ConfigurationProblem): string {
  return path === "" ? `the options object ${problem}` : `option ${path} ${problem}`
}

/** Removes the shop's database, which Medusa adds to the options of every module. */
function ownOptions(options: unknown): unknown {
  if (typeof options !== "object" || options === null) {
    return options
  }
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== "database"))
}

function routedAccount(
  {
    currencies,
    methods,
    merchant,
    smallAmounts,
    batch,
    captureOn,
    captureWithinDays,
    ...account
  }: CheckedAccount,
  shop: Pick<CheckedOptions, "captureOn" | "captureWithinDays">,
): RoutedAccount {
  return {
    account: accountOf(account),
    ...{ currencies, methods, merchant, smallAmounts, batch },
    captureOn: captureOn ?? shop.captureOn,
    captureWithinDays: { ...shop.captureWithinDays, ...captureWithinDays },
  }
}
