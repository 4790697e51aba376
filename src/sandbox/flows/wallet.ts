import { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { Gateway, Reply } from "../gateway"
import { payIdInside, walletToken } from "../ledger/hand-over"
import { isUndecided, type PaymentRecord } from "../ledger/payment"
import type { Choice } from "../ledger/turn"
import { viewOf } from "../ledger/view"
import { METHOD_FACTS } from "../methods"
import { appPage } from "../pages/app-page"
import { brokenPage } from "../pages/broken-page"
import { closedPage } from "../pages/closed-page"
import { errorPage } from "../pages/error-page"
import type { Language } from "../pages/texts"
import { walletDonePage } from "../pages/wallet-done-page"
import { walletPage } from "../pages/wallet-page"

import { announce } from "./announce"
import { applyDecision } from "./apply-decision"
import { carryOut } from "./carry-out"
import { redirectOf } from "./redirect"
import type { Examined } from "./work"
import { screenReply } from "./write-answer"

const page = (html: string, status = 200): Reply => ({ kind: "page", status, html })

const noPayment = (language: Language): Reply =>
  page(errorPage({ code: "404", reason: "There is no such payment" }, language), 404)

/** Shows the wallet that a scanned code or an app opens. */
export function showWallet(gateway: Gateway, token: string, language: Language): Reply {
  const payment = gateway.state.byWalletToken(token)
  if (!payment) return noPayment(language)
  const view = viewOf(payment)
  return page(
    isUndecided(payment) ? walletPage(view, `/w/${token}`, language) : walletDonePage(view, language),
  )
}

/** The shopper pressed a button in the wallet; the shop is notified before the shopper's browser continues. */
export async function decideInWallet(
  gateway: Gateway,
  token: string,
  choice: Choice,
  language: Language,
): Promise<Reply> {
  const payment = gateway.state.byWalletToken(token)
  const account = payment && gateway.accounts.get(payment.request.merchantId)
  if (!payment || !account) return noPayment(language)
  const { payId, request } = payment
  const plan = gateway.faults.strike({
    place: "wallet",
    endpoints: ["wallet", request.method],
    transIds: [request.transId],
    payId,
  })
  const reply = await carryOut(gateway, plan, () =>
    examineChoice(gateway, { account, payId, choice, language }),
  )
  return screenReply(plan, reply)
}

interface WalletChoice {
  readonly account: OpenAccount
  readonly payId: string
  readonly choice: Choice
  readonly language: Language
}

function examineChoice(gateway: Gateway, wallet: WalletChoice): Examined<Reply> {
  const { account, payId, choice, language } = wallet
  const payment = gateway.state.byPayId(account.merchantId, payId)
  if (!payment) return { kind: "result", result: noPayment(language) }
  if (!isUndecided(payment))
    return { kind: "result", result: page(walletDonePage(viewOf(payment), language)) }
  const { transId, merchantId, method } = payment.request
  return {
    kind: "work",
    work: {
      module: METHOD_FACTS[method].module,
      execute: () => decide(gateway, payment, wallet),
      accept: () => ({
        result: page(closedPage(language)),
        late: { kind: "decision", id: payment.firstXid, merchantId, transId, payId, turn: choice },
      }),
      unexecuted: () => page(brokenPage()),
    },
  }
}

async function decide(
  gateway: Gateway,
  payment: PaymentRecord,
  { account, choice, language }: WalletChoice,
): Promise<Reply> {
  const decided = applyDecision(gateway, account, payment, choice)
  gateway.log(`wallet ${payment.request.method} ${payment.request.transId}: ${choice}`)
  await announce(gateway, account, decided)
  if (choice === "pay-and-close") return page(closedPage(language))
  if (goesBack(decided)) return redirectOf(gateway, account, decided)
  return page(walletDonePage(viewOf(decided), language))
}

/** On a phone the wallet leads back to the shop's page; a QR code is scanned with a device other than the one showing the page. */
function goesBack({ request, parameters }: PaymentRecord): boolean {
  if (METHOD_FACTS[request.method].begins !== "page") return false
  return ParameterBag.of(parameters).get("Channel") !== "QRCode"
}

/** Opens the wallet by the string that a shop's app was given. */
export function openApp(gateway: Gateway, text: string | null, language: Language): Reply {
  if (text === null) return page(appPage(language))
  const payId = payIdInside(text)
  const payment = gateway.state.all().find((each) => each.payId === payId)
  return payment
    ? { kind: "redirect", location: `/w/${walletToken(payment.payId)}` }
    : page(appPage(language, text), 404)
}

/** The response for a page that polls: whether its payment is decided and the shop was notified. */
export function watched(gateway: Gateway, payId: string): Reply {
  const payment = gateway.state.all().find((each) => each.payId === payId)
  const isOpen = !payment || isUndecided(payment) || gateway.announcing.has(payId)
  return { kind: "text", body: isOpen ? "open" : "decided" }
}

/** Sends the browser of a decided payment back to the shop. */
export function goBack(gateway: Gateway, payId: string, language: Language): Reply {
  const payment = gateway.state.all().find((each) => each.payId === payId)
  const account = payment && gateway.accounts.get(payment.request.merchantId)
  if (!payment || !account || isUndecided(payment) || payment.request.urlSuccess === undefined) {
    return noPayment(language)
  }
  return redirectOf(gateway, account, payment)
}
