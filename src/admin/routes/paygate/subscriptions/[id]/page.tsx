import { Container, Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"

import { Crumb } from "../../../../components/crumb"
import { guardedPage } from "../../../../components/guarded-page"
import { LoadFailed } from "../../../../components/load-failed"
import { AdminApiError } from "../../../../lib/admin-api-error"
import { useHistory, useSubscription } from "../lib/queries"
import { useWords } from "../lib/use-words"
import { Actions } from "../parts/actions"
import { DecisionCard } from "../parts/decision-card"
import { Facts } from "../parts/facts"
import { HistoryCard } from "../parts/history-card"
import { Loading, Nothing } from "../parts/notices"
import { StateBadge } from "../parts/state-badge"

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-subscriptions" word="one" />,
}

/** One subscription: its values, an open change, and its history. */
function SubscriptionDetails() {
  const { t } = useWords()
  const { id = "" } = useParams()
  const { data, error, isPending, refetch } = useSubscription(id)
  const subscription = data?.subscription
  const open = subscription?.open_change
  // An open change is always the newest one.
  const newest = useHistory(id, 10).data?.changes.find((change) => change.id === open?.id)
  if (!subscription) {
    const isUnknown = error instanceof AdminApiError && error.status === 404
    return (
      <Container className="p-0">
        {isPending && <Loading />}
        {isUnknown && <Nothing title={t("unknown")} hint="" />}
        {error && !isUnknown && (
          <div className="px-6 py-4">
            <LoadFailed error={error} onRetry={() => void refetch()} />
          </div>
        )}
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading className="break-all">{subscription.abo_id}</Heading>
            <StateBadge subscription={subscription} />
          </div>
          <Actions subscription={subscription} />
        </div>
        {open?.progress === "needs-decision" && newest && (
          <DecisionCard key={newest.id} subscription={subscription} change={newest} />
        )}
        <Facts subscription={subscription} />
      </Container>
      <HistoryCard subscriptionId={id} />
    </div>
  )
}

export default guardedPage("GET /admin/paygate/subscriptions/:id", SubscriptionDetails)
