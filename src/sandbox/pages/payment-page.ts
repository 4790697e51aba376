import { walletToken } from "../ledger/hand-over"
import type { SandboxDelivery } from "../ledger/notice"
import type { SandboxPayment } from "../ledger/view"
import { METHOD_FACTS } from "../methods"

import { type Html, html } from "./html"
import { layout } from "./layout"
import { formatMoney } from "./money"
import { table } from "./table"

export interface PaymentPage {
  readonly payment: SandboxPayment
  readonly deliveries: readonly SandboxDelivery[]
  /** The result of the last pressed button. */
  readonly message?: string
}

const time = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ")

/** What can be done here in the payment's state: value and label of each button. */
function actionsFor({
  state,
  amountOpen,
  amountCap,
  amountCred,
  method,
}: SandboxPayment): [string, string][] {
  const { begins, capturedAtOnce, reversal } = METHOD_FACTS[method]
  if (state === "open" || state === "requested") {
    const choices: [string, string][] = [
      ["decide-pay", "The shopper pays"],
      ["decide-decline", "The bank declines"],
      ["decide-cancel", "The shopper cancels"],
    ]
    const canBeCalledOff = begins !== "page" && reversal !== "none"
    return canBeCalledOff ? [...choices, ["reverse", "Cancel the payment"]] : choices
  }
  const actions: [string, string][] = [["resend-notify", "Send the notice again"]]
  if (!capturedAtOnce && amountOpen > 0) actions.push(["capture", "Capture the rest"])
  if (reversal !== "none" && state !== "failed" && state !== "reversed") {
    actions.push(["reverse", reversal === "last-step" ? "Reverse the last step" : "Reverse the payment"])
  }
  if (amountCap > amountCred) actions.push(["credit", "Credit the rest"])
  return actions
}

function stepsTable({ steps, currency }: SandboxPayment): Html {
  const rows = steps.map(
    (step) =>
      html`<tr>
        <td>${time(step.at)}</td>
        <td>${step.kind}${step.undone ? " (undone)" : ""}${step.completes ? " (completes)" : ""}</td>
        <td>${step.by}</td>
        <td>${step.status} <span class="mono">${step.code}</span><br />${step.description}</td>
        <td class="right">${formatMoney(step.amount, currency)}</td>
      </tr>`,
  )
  return table("Steps", ["Time (UTC)", "Step", "By", "Result", { right: "Amount" }], rows)
}

function deliveriesTable(deliveries: readonly SandboxDelivery[]): Html {
  const rows = deliveries.map(
    ({ at, attempt, url, status, error }) =>
      html`<tr>
        <td>${time(at)}</td>
        <td>${attempt}</td>
        <td class="mono">${url}</td>
        <td>${status ?? error ?? ""}</td>
      </tr>`,
  )
  return table("Notices", ["Time (UTC)", "Attempt", "URLNotify", "Answer"], rows)
}

/** An open payment that a wallet decides can be decided in the wallet too. */
function walletLink({ payId, state, method }: SandboxPayment): Html | undefined {
  const isOpen = state === "open" || state === "requested"
  if (!isOpen || (METHOD_FACTS[method].begins === "page" && method !== "wechat")) return undefined
  return html`<p><a href="/w/${walletToken(payId)}" data-test="wallet">Open the shopper’s wallet</a></p>`
}

/** One payment: its steps, its notices, and the buttons of the back office. */
export function paymentPage({ payment, deliveries, message }: PaymentPage): string {
  const { currency } = payment
  const buttons = actionsFor(payment).map(
    ([value, label]) => html`<button name="action" value="${value}" data-test="${value}">${label}</button>`,
  )
  const note = message === undefined ? undefined : html`<p role="status" data-test="message">${message}</p>`
  return layout({
    title: `Payment ${payment.transId}`,
    theme: "plain",
    language: "en",
    wide: true,
    bar: html`Paygate sandbox`,
    body: html`<p><a href="/">All payments</a></p>
      <div class="card">
        <h1>
          ${METHOD_FACTS[payment.method].label}
          <span class="state state-${payment.state}" data-test="state">${payment.state}</span>
        </h1>
        <p class="sum">${formatMoney(payment.amount, currency)}</p>
        <dl>
          <dt>TransID</dt>
          <dd class="mono">${payment.transId}</dd>
          <dt>PayID</dt>
          <dd class="mono">${payment.payId}</dd>
          <dt>Merchant</dt>
          <dd>${payment.merchantId}</dd>
          <dt>Order</dt>
          <dd>${payment.orderDesc}</dd>
          <dt>Authorized</dt>
          <dd>${formatMoney(payment.amountAuth, currency)}</dd>
          <dt>Captured</dt>
          <dd>${formatMoney(payment.amountCap, currency)}</dd>
          <dt>Credited</dt>
          <dd>${formatMoney(payment.amountCred, currency)}</dd>
        </dl>
      </div>
      <div class="card">
        <h2>In the gateway’s back office</h2>
        ${note} ${walletLink(payment)}
        <form class="actions" method="post" action="/sandbox/payments/${payment.payId}">${buttons}</form>
      </div>
      <div class="card">
        <h2>Steps</h2>
        ${payment.steps.length === 0 ? html`<p class="note">The shopper has not decided yet.</p>` : stepsTable(payment)}
      </div>
      <div class="card">
        <h2>Notices</h2>
        ${deliveries.length === 0 ? html`<p class="note">Nothing was sent yet.</p>` : deliveriesTable(deliveries)}
      </div>`,
  })
}
