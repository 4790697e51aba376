import type { BigNumberInput } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

import { createAttemptToken } from "../../domain/attempt-token"
import { gatewayAddresses, payPageAddress } from "../../domain/gateway-addresses"
import { type Method, methods } from "../../domain/methods"
import { toMinor } from "../../domain/money"
import { moneyMovesBy } from "../../domain/notice-effect"
import { chooseReturnUrl } from "../../domain/return-url"
import type { BrowserInput, SessionData } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NewAttempt } from "../../modules/paygate/stores/new-attempt"
import { transId } from "../../paygate/values"
import { RefusalError } from "../../refusals/refusal"

import type { CartFacts } from "./cart-facts"
import { chooseAccount } from "./choose-account"
import { collectSettings, type PaymentSettings } from "./collect-settings"
import { openByForm } from "./open-by-form"
import { openByOrder } from "./open-by-order"
import { openByScannedCode } from "./open-by-scanned-code"
import type { PaymentDetails } from "./payment-details"
import { isFormMethod } from "./payment-form"
import { shopperAddress } from "./shopper-address"

/** Stops a shopper who keeps opening payments without paying. */
const openAttemptsPerCollection = 5

export interface OpenAttemptInput {
  readonly method: Method["id"]
  readonly sessionId: string
  readonly collectionId: string | null
  /** Major units, unrounded, as Medusa has it. */
  readonly amount: BigNumberInput
  readonly currency: string
  readonly browser: BrowserInput
  readonly settings: PaymentSettings
  readonly cart: CartFacts
  /** It was opened on the page behind a payment link, and leads back there. */
  readonly byLink?: boolean
}

/** What the three ways to open a payment share: the attempt to be stored, and its request. */
export interface Opening {
  readonly attempt: NewAttempt
  readonly details: PaymentDetails
  readonly token: string
  /** Our own page that posts a request too long for a redirect. */
  readonly postPage: string
}

/**
 * Opens a payment: a new attempt with a new TransID in the ledger, and what the storefront does next.
 * @throws RefusalError when the method, the accounts, the amount or the gateway do not allow it
 * @throws RequestInvalidError when a value that was set breaks its format
 */
export async function openAttempt(
  paygate: PaygateModuleService,
  input: OpenAttemptInput,
): Promise<SessionData> {
  const opening = await prepare(paygate, input)
  const { method } = input
  const action = isFormMethod(method)
    ? await openByForm(paygate, method, opening)
    : method === "alipay-spot" || method === "wechat-barcode"
      ? await openByScannedCode(paygate, method, opening)
      : await openByOrder(paygate, method, opening)
  return { session_id: input.sessionId, attempt_token: opening.token, action }
}

async function prepare(paygate: PaygateModuleService, input: OpenAttemptInput): Promise<Opening> {
  const { configuration } = paygate
  const method = methods[input.method]
  const currency = input.currency.toUpperCase()
  const amount = toMinor(input.amount, currency)
  const choice = chooseAccount(configuration.accounts, method, amount, currency)
  if (choice.kind === "none") {
    throw new RefusalError(choice.code, choice.message)
  }
  const { account } = choice.routed
  const settings = collectSettings(method.id, input.settings)
  await checkOpenAttempts(paygate, input.collectionId)

  const { token, hash } = createAttemptToken()
  const id = generateEntityId(undefined, "pgatt")
  const addresses = gatewayAddresses(configuration.backendUrl, account.id, token)
  const attempt: NewAttempt = {
    id,
    transId: transId(id.replace("pgatt_", "")),
    tokenHash: hash,
    accountId: account.id,
    method: method.id,
    providerId: method.providerId,
    sessionId: input.sessionId,
    collectionId: input.collectionId,
    cartId: input.cart.cartId,
    amount,
    currency,
    moneyMoves: moneyMovesBy(method.id, account),
    returnUrl: input.byLink
      ? payPageAddress(configuration.backendUrl)
      : chooseReturnUrl(input.browser.returnUrl, configuration.storefrontUrls),
  }
  const details: PaymentDetails = {
    account,
    transId: attempt.transId,
    amount,
    currency,
    cart: input.cart,
    language: input.browser.language,
    scannedCode: input.browser.scannedCode,
    returnAddress: addresses.returns,
    notifyAddress: addresses.notify,
    shopAddress: new URL(configuration.storefrontUrls[0] ?? addresses.returns).origin,
    shopperAddress: shopperAddress(),
    settings,
    everySetting: { ...configuration.parameters[method.id], ...settings },
  }
  return { attempt, details, token, postPage: addresses.go }
}

async function checkOpenAttempts(paygate: PaygateModuleService, collectionId: string | null): Promise<void> {
  if (
    collectionId !== null &&
    (await paygate.attempts.countOpen(collectionId)) >= openAttemptsPerCollection
  ) {
    throw new RefusalError(
      "too-many-open-attempts",
      "Too many payments are open for this cart. Finish or cancel one of them, or wait a while.",
    )
  }
}
