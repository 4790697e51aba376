import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { methods } from "../../../domain/methods"
import { OptionsInvalidError, readConfiguration } from "../options"

import { refuseToStart } from "./refuse-to-start"

interface PaymentModuleDeclaration {
  readonly dependencies?: readonly string[]
  readonly options?: { readonly providers?: readonly { readonly resolve?: unknown; readonly id?: string }[] }
}

/**
 * Runs at serve, migrate and exec, not at build. Rejects invalid options by their path, and a payment module that could not
 * access this module.
 */
export default async function checkConfiguration({ container, options }: LoaderOptions): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const reading = readConfiguration(options)
  const payment = paymentModule(container)
  const problems = [
    ...(reading.kind === "invalid" ? reading.problems : []),
    ...dependencyProblems(payment),
    // with invalid options the providers are missing as a consequence: reporting that too would only confuse
    ...(reading.kind === "valid" ? providerProblems(payment) : []),
  ]
  if (reading.kind === "invalid" || problems.length > 0) {
    refuseToStart(new OptionsInvalidError(problems), logger)
  }
  for (const { account } of reading.configuration.accounts) {
    if (account.simulate !== undefined) {
      logger.warn(
        `paygate: account "${account.id}" SIMULATES payments (OrderDesc=Test:${account.simulate}). Nobody is charged. Remove "simulate" before you go live.`,
      )
    }
    for (const path of account.shortKeys) {
      logger.warn(
        `paygate: ${path} of the account "${account.id}" is shorter than the keys that the gateway gives. Did the .env file cut it off? $ and # are special there, see docs/configuration.md.`,
      )
    }
    if (account.charset === "iso-8859-1") {
      logger.info(
        `paygate: account "${account.id}" writes ISO-8859-1: names of goods in other scripts, Chinese for example, reach the gateway as "?". If its support agrees, set charset: "utf-8".`,
      )
    }
  }
}

/** How the shop declares the payment module; undefined if Medusa's own declaration is enough. */
function paymentModule(container: LoaderOptions["container"]): PaymentModuleDeclaration | undefined {
  const config = container.resolve<{ modules?: Record<string, PaymentModuleDeclaration | boolean> }>(
    ContainerRegistrationKeys.CONFIG_MODULE,
  )
  const payment = config.modules?.[Modules.PAYMENT]
  return typeof payment === "object" ? payment : undefined
}

function dependencyProblems(payment: PaymentModuleDeclaration | undefined): string[] {
  return payment === undefined || payment.dependencies?.includes("paygate")
    ? []
    : [
        'the payment module does not list "paygate" in its dependencies; declare it with paygate.paymentModule(), or add dependencies: paygate.dependencies to it',
      ]
}

function providerProblems(payment: PaymentModuleDeclaration | undefined): string[] {
  return payment === undefined || hasOurProvider(payment)
    ? []
    : [
        "the payment module has no provider of this plugin; declare it with paygate.paymentModule(), or add ...paygate.providers to its providers",
      ]
}

function hasOurProvider(payment: PaymentModuleDeclaration): boolean {
  const ours = new Set(Object.keys(methods))
  return (payment.options?.providers ?? []).some(
    ({ resolve, id }) =>
      id === "paygate" && typeof resolve === "string" && ours.has(resolve.split("/providers/")[1] ?? ""),
  )
}
