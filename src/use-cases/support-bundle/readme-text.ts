import type { AttemptCard } from "../../contracts/attempt-card"

import type { Versions } from "./versions"

/** The first thing the gateway's support desk reads. */
export function readmeText(card: AttemptCard, versions: Versions, made: Date): string {
  return `Payment ${card.trans_id}
${"=".repeat(8 + card.trans_id.length)}

For the support desk of the gateway. Made by the merchant's shop on ${made.toISOString()}.

MerchantID   ${card.account.merchant_id ?? "(the account is no longer configured)"}
Gateway      ${card.account.gateway ?? "-"}
Method       ${card.method.title}
TransID      ${card.trans_id}
PayID        ${card.pay_id ?? "(not known to the shop)"}
XID          ${card.xid ?? "(not known to the shop)"}
Amount       ${card.amount} ${card.currency_code}
Captured     ${card.captured} ${card.currency_code}
Refunded     ${card.refunded} ${card.currency_code}
State        ${card.state} in the shop's ledger; last Status ${card.status ?? "-"}, last Code ${card.code ?? "-"}
Opened       ${card.created_at}
Test mode    ${card.account.simulated ? "yes, OrderDesc=Test:nnnn is sent" : "no"}

Files
  timeline.txt        what happened, oldest first, all moments in UTC
  payment.json        the same as data, with open problems
  messages.json       the gateway's messages as parameters, in the order they came; what no MAC covers, apart and cut short
  configuration.json  the account's settings; keys are not shown
  versions.json       ${versions.plugin}, ${versions.medusa}, Node ${versions.node}

Passwords, MACs, encrypted Data, scanned codes, addresses, e-mails and names are not in here, or are shown as ***.
`
}
