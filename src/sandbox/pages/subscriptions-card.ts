import type { SandboxSubscription } from "../subscriptions/subscription"

import { type Html, html } from "./html"
import { table } from "./table"

const stateOf = ({ stopped, active }: SandboxSubscription): string => {
  if (stopped) return "stopped"
  return active ? "active" : "paused"
}

/** The subscriptions that abo.aspx can change. A subscription has no currency, so its amount is shown in minor units. */
export function subscriptionsCard(subscriptions: readonly SandboxSubscription[]): Html {
  const rows = subscriptions.map(
    (subscription) =>
      html`<tr data-test="subscription" data-abo-id="${subscription.aboId}">
        <td>${stateOf(subscription)}</td>
        <td class="mono">${subscription.aboId}</td>
        <td>${subscription.startDate} – ${subscription.endDate}</td>
        <td class="right">${subscription.interval}</td>
        <td class="right">${subscription.amount}</td>
      </tr>`,
  )
  return html`<div class="card">
    <h2>Subscriptions</h2>
    ${table(
      "Subscriptions",
      ["State", "AboID", "From – to", { right: "Interval (days)" }, { right: "Amount (minor units)" }],
      rows,
    )}
  </div>`
}
