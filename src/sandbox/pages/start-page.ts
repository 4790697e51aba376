import type { SandboxPayment } from "../ledger/view"
import { METHOD_FACTS } from "../methods"
import type { SandboxSubscription } from "../subscriptions/subscription"

import { batchCard } from "./batch-card"
import { codesCard } from "./codes-card"
import { type Html, html } from "./html"
import { layout } from "./layout"
import { formatMoney } from "./money"
import { subscriptionsCard } from "./subscriptions-card"
import { table } from "./table"

const time = (at: number): string => new Date(at).toISOString().slice(11, 19)

const line = (payment: SandboxPayment): Html => {
  const { currency } = payment
  return html`<tr data-test="payment" data-trans-id="${payment.transId}">
    <td><span class="state state-${payment.state}">${payment.state}</span></td>
    <td><a class="mono" href="/sandbox/payments/${payment.payId}">${payment.transId}</a></td>
    <td>${METHOD_FACTS[payment.method].label}</td>
    <td class="right">${formatMoney(payment.amount, currency)}</td>
    <td class="right">${formatMoney(payment.amountCap, currency)}</td>
    <td class="right">${formatMoney(payment.amountCred, currency)}</td>
    <td class="right">${time(payment.createdAt)}</td>
  </tr>`
}

export interface StartPage {
  readonly payments: readonly SandboxPayment[]
  readonly merchantIds: readonly string[]
  readonly files: readonly string[]
  readonly subscriptions: readonly SandboxSubscription[]
}

/** The gateway's start page: every payment, newest first. */
export function startPage({ payments, merchantIds, files, subscriptions }: StartPage): string {
  const lines = [...payments].reverse().map(line)
  const list =
    lines.length === 0
      ? html`<p class="note" data-test="no-payments">
          No payments yet. Send a browser to ${files[0]} to make one.
        </p>`
      : table(
          "Payments",
          [
            "State",
            "TransID",
            "Method",
            { right: "Amount" },
            { right: "Captured" },
            { right: "Credited" },
            { right: "Time (UTC)" },
          ],
          lines,
        )
  return layout({
    title: "Paygate sandbox",
    theme: "plain",
    language: "en",
    wide: true,
    bar: html`Paygate sandbox`,
    body: html`<div class="card">
        <h1>Payments</h1>
        ${list}
        <p class="after"><a href="/" data-test="reload">Load the list again</a></p>
      </div>
      <div class="card">
        <h2>This gateway</h2>
        <dl>
          <dt>Accounts</dt>
          <dd>${merchantIds.join(", ")}</dd>
          <dt>Endpoints</dt>
          <dd>${files.join(", ")}</dd>
          <dt>As JSON</dt>
          <dd>
            <a href="/sandbox/api/payments">payments</a>, <a href="/sandbox/api/requests">requests</a>,
            <a href="/sandbox/api/notifications">notifications</a>,
            <a href="/sandbox/api/received">received</a>,
            <a href="/sandbox/api/subscriptions">subscriptions</a>
          </dd>
          <dt>As the shop’s app</dt>
          <dd><a href="/sandbox/app">hand over a RequestString or PrepayID</a></dd>
        </dl>
      </div>
      ${batchCard("h2")} ${codesCard()}
      ${subscriptions.length === 0 ? undefined : subscriptionsCard(subscriptions)}`,
  })
}
