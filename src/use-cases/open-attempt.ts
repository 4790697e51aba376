import type { BigNumberInput } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

import { createAttemptToken } from "../domain/attempt-token"
import { currencyRefusal, methods, type Method } from "../domain/methods"
import { formatMoney, toMinor } from "../domain/money"
import { chooseReturnUrl } from "../domain/return-url"
import type { BrowserSettings, PaymentAction, SessionData } from "../domain/session-data"
import type { Configuration, RoutedAccount } from "../modules/paygate/options"
import type PaygateModuleService from "../modules/paygate/service"
import type { FormRequest } from "../paygate/client"
import { transId, type MinorAmount } from "../paygate/values"

import type { CartFacts } from "./cart-facts"
import { gatewayAddresses } from "./gateway-addresses"
import { paymentForm } from "./payment-form"
import { RefusalError } from "./refusal"

/** A shopper who keeps opening payments without paying is stopped here. */
const openAttemptsPerCollection = 5

/** A redirect longer than this goes through a page of ours that posts it. Design section 6.1. */
const longestRedirect = 2000

export interface OpenAttemptInput {
  readonly method: Method["id"]
  readonly sessionId: string
  readonly collectionId: string | null
  /** Major units, unrounded, as Medusa has it. */
  readonly amount: BigNumberInput
  readonly currency: string
  readonly browser: BrowserSettings
  readonly cart: CartFacts
}

/**
 * Opens a payment: a new attempt with a new TransID in the ledger, and what the storefront does next.
 * @throws RefusalError when the method, the accounts or the amount do not allow it
 */
export async function openAttempt(
  ledger: PaygateModuleService,
  input: OpenAttemptInput,
): Promise<SessionData> {
  const method = methods[input.method]
  const currency = input.currency.toUpperCase()
  const { account } = pickAccount(ledger.configuration, method, currency)
  const amount = checkAmount(method, toMinor(input.amount, currency), currency)
  await checkOpenAttempts(ledger, input.collectionId)

  const { token, hash } = createAttemptToken()
  const id = generateEntityId(undefined, "pgatt")
  const attemptTransId = transId(id.replace("pgatt_", ""))
  const addresses = gatewayAddresses(ledger.configuration.backendUrl, account.id, token)
  const { client } = ledger.gateway(account.id)
  const form = paymentForm(method.id, account, client, {
    transId: attemptTransId,
    amount,
    currency,
    items: input.cart.items,
    returnAddress: addresses.returns,
    notifyAddress: addresses.notify,
    shopAddress: new URL(ledger.configuration.storefrontUrls[0] ?? addresses.returns).origin,
  })
  const long = form.url.length > longestRedirect
  await ledger.attempts.insert({
    id,
    transId: attemptTransId,
    tokenHash: hash,
    accountId: account.id,
    method: method.id,
    providerId: method.providerId,
    sessionId: input.sessionId,
    collectionId: input.collectionId,
    cartId: input.cart.cartId,
    amount,
    currency,
    returnUrl: chooseReturnUrl(input.browser.returnUrl, ledger.configuration.storefrontUrls),
    form: long ? { action: form.action, fields: { ...form.fields } } : null,
  })
  return {
    session_id: input.sessionId,
    attempt_token: token,
    action: redirect(form, long ? addresses.go : undefined),
  }
}

function redirect(form: FormRequest, postPage: string | undefined): PaymentAction {
  return { type: "redirect", url: postPage ?? form.url }
}

/** The first account whose rule fits; the attempt remembers it for every later action. */
function pickAccount(configuration: Configuration, method: Method, currency: string): RoutedAccount {
  const refusal = currencyRefusal(method, currency)
  if (refusal !== undefined) {
    throw new RefusalError("currency-not-served", refusal)
  }
  const account = configuration.accounts.find(
    ({ currencies, methods: served }) =>
      (currencies === undefined || currencies.includes(currency)) &&
      (served === undefined || served.includes(method.id)),
  )
  if (!account) {
    throw new RefusalError(
      "currency-not-served",
      `No Paygate account serves ${method.title} in ${currency}. Add ${currency} to the "currencies" of an account, or offer another method.`,
    )
  }
  return account
}

/** Below 100 smallest units the gateway wants an agreement; ten digits are its maximum. All documents, row Amount. */
function checkAmount(method: Method, amount: MinorAmount, currency: string): MinorAmount {
  if (amount < 100) {
    throw new RefusalError(
      "amount-out-of-range",
      `${formatMoney(amount, currency)} is below the smallest amount that ${method.title} takes (100 smallest units). Offer another method for it.`,
    )
  }
  return amount
}

async function checkOpenAttempts(ledger: PaygateModuleService, collectionId: string | null): Promise<void> {
  if (collectionId !== null && (await ledger.attempts.countOpen(collectionId)) >= openAttemptsPerCollection) {
    throw new RefusalError(
      "too-many-open-attempts",
      "Too many payments are open for this cart. Finish or cancel one of them, or wait a while.",
    )
  }
}
