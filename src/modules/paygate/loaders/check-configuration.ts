import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { methods } from "../../../domain/methods"
import { OptionsInvalidError, readOptions } from "../options"

interface PaymentModuleDeclaration {
  readonly dependencies?: readonly string[]
  readonly options?: { readonly providers?: readonly { readonly resolve?: unknown; readonly id?: string }[] }
}

/**
 * Runs at serve, migrate and exec, not at build: refuses bad options by their path, and a payment module that could not
 * reach the ledger.
 */
export default function checkConfiguration({ container, options }: LoaderOptions): Promise<void> {
  const configuration = readOptions(options)
  const config = container.resolve<{ modules?: Record<string, PaymentModuleDeclaration | boolean> }>(
    ContainerRegistrationKeys.CONFIG_MODULE,
  )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const payment = config.modules?.[Modules.PAYMENT]
  if (typeof payment === "object" && !payment.dependencies?.includes("paygate")) {
    throw new OptionsInvalidError([
      'the payment module does not list "paygate" in its dependencies; declare it with paygate.paymentModule(), or add dependencies: paygate.dependencies to it',
    ])
  }
  if (typeof payment === "object" && !hasOurProvider(payment)) {
    throw new OptionsInvalidError([
      "the payment module has no provider of this plugin; declare it with paygate.paymentModule(), or add ...paygate.providers to its providers",
    ])
  }
  for (const { account } of configuration.accounts) {
    if (account.simulate !== undefined) {
      logger.warn(
        `paygate: account "${account.id}" SIMULATES payments (OrderDesc=Test:${account.simulate}). Nobody is charged. Remove "simulate" before you go live.`,
      )
    }
  }
  return Promise.resolve()
}

function hasOurProvider(payment: PaymentModuleDeclaration): boolean {
  const ours = new Set(Object.keys(methods))
  return (payment.options?.providers ?? []).some(
    ({ resolve, id }) =>
      id === "paygate" && typeof resolve === "string" && ours.has(resolve.split("/providers/")[1] ?? ""),
  )
}
