import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

import type { SubscriptionView } from "../../../../../contracts/subscription-view"
import { useWords } from "../lib/use-words"

import { StateBadge } from "./state-badge"
import { pageOf } from "./subscription-table"

/** Subscriptions as lines of a card: AboID, amount and interval, state. */
export function SubscriptionLines({ subscriptions }: { subscriptions: readonly SubscriptionView[] }) {
  const { money, interval, day } = useWords()
  return (
    <ul className="divide-y">
      {subscriptions.map((each) => (
        <li key={each.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
          <div className="min-w-0">
            <Link
              to={pageOf(each.id)}
              className="txt-compact-small-plus text-ui-fg-base underline underline-offset-2 hover:no-underline focus-visible:shadow-borders-focus break-all rounded outline-none"
            >
              {each.abo_id}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {money(each)}, {interval(each.interval_days)}, {day(each.start_date)} – {day(each.end_date)}
            </Text>
          </div>
          <StateBadge subscription={each} />
        </li>
      ))}
    </ul>
  )
}
