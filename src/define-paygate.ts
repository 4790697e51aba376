import { methodIds } from "./domain/methods"
import type { PaygateOptions } from "./domain/options/options-schema"

interface ModuleDeclaration {
  readonly resolve: string
  readonly dependencies?: string[]
  readonly options?: Record<string, unknown>
}

interface ProviderDeclaration {
  readonly resolve: string
  readonly id: string
  readonly options?: Record<string, unknown>
}

/** What goes into `defineConfig`. */
export interface Paygate {
  /** For `plugins`. */
  readonly plugin: { readonly resolve: string; readonly options: Record<string, unknown> }
  /** For `modules`, when the ledger is not loaded as a plugin. */
  readonly modules: readonly ModuleDeclaration[]
  /** Our entries for the payment module's `providers`. */
  readonly providers: readonly ProviderDeclaration[]
  /** What the payment module has to list in its `dependencies`, so that our providers reach the ledger. */
  readonly dependencies: readonly string[]
  /** The payment module, with our providers and the ones you name. */
  paymentModule(other?: {
    providers?: readonly ProviderDeclaration[]
    dependencies?: readonly string[]
  }): ModuleDeclaration
}

const packageName = "medusa-payment-paygate"

/**
 * Turns one options object into the entries of `medusa-config`. Pure: no value is checked and no secret needed, so that
 * `medusa build` runs anywhere; the ledger checks the options when the server starts. It never throws: Medusa would tell
 * of it twice, with a stack, and of nothing else that is wrong.
 *
 * @param source `from` is the folder of this plugin's sources, for this repository itself; shops leave it out
 */
export function definePaygate(options: PaygateOptions, source?: { readonly from?: string }): Paygate {
  const root = source?.from ?? packageName
  const plain = optionsObject(options)
  const providers = offeredMethods(plain["methods"]).map((method) => ({
    resolve: `${root}/providers/${method}`,
    id: "paygate",
  }))
  const dependencies = ["paygate", "query"]
  return {
    plugin: { resolve: packageName, options: plain },
    modules: [{ resolve: `${root}/modules/paygate`, options: plain }],
    providers,
    dependencies,
    paymentModule: (other = {}) => ({
      resolve: "@medusajs/medusa/payment",
      dependencies: [...new Set([...dependencies, ...(other.dependencies ?? [])])],
      options: { providers: [...providers, ...(other.providers ?? [])] },
    }),
  }
}

/** A copy, because Medusa writes into the options of a module. What is no object has no option: all are told to be missing. */
function optionsObject(options: unknown): Record<string, unknown> {
  return typeof options !== "object" || options === null || Array.isArray(options) ? {} : { ...options }
}

/** The methods there are providers for; anything else is refused with its path when the server starts. */
function offeredMethods(methods: unknown) {
  return Array.isArray(methods) ? methodIds.filter((id) => methods.includes(id)) : []
}
