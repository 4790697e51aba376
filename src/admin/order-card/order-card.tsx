import { Container, Heading, Skeleton } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { LoadFailed } from "../components/load-failed"

import { AttemptView } from "./attempt-view"
import type { MedusaPaymentFacts } from "./medusa-difference"
import { useOrderCard } from "./use-order-card"

/** A payment as the order page has loaded it from Medusa. */
export interface ShownPayment extends MedusaPaymentFacts {
  readonly id: string
}

/**
 * What the gateway says about an order, and what can be done with its payment.
 * @param payments of this plugin that Medusa already shows; without any, nothing is shown until the card has loaded
 */
export function OrderCard({ orderId, payments }: { orderId: string; payments: readonly ShownPayment[] }) {
  const { t } = useTranslation("paygate-order-card")
  const headingId = useId()
  const { data, error, isPending, refetch } = useOrderCard(orderId)
  const attempts = data?.attempts ?? []
  if (attempts.length === 0 && payments.length === 0) {
    return null
  }
  const { shown, earlier } = sorted(attempts)
  const view = (attempt: AttemptCard) => (
    <AttemptView
      key={attempt.id}
      orderId={orderId}
      attempt={attempt}
      payment={payments.find(({ id }) => id === attempt.payment_id)}
    />
  )
  return (
    <Container role="region" aria-labelledby={headingId} className="divide-y divide-dashed p-0">
      <Heading level="h2" id={headingId} className="px-6 py-4">
        {t("title")}
      </Heading>
      {isPending && <Loading />}
      {error && (
        <div className="px-6 py-4">
          <LoadFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {shown.map(view)}
      {earlier.length > 0 && (
        <details className="group">
          <summary className="txt-compact-small-plus text-ui-fg-subtle cursor-pointer px-6 py-4">
            {t("earlier", { count: earlier.length })}
          </summary>
          <div className="divide-y divide-dashed border-t border-dashed">{earlier.map(view)}</div>
        </details>
      )}
    </Container>
  )
}

/** Attempts that Medusa knows, can still be paid or need a person, newest first; if there are none, the last attempt. */
function sorted(attempts: readonly AttemptCard[]) {
  const shown = attempts.filter(matters)
  const [last, ...before] = attempts
  return shown.length > 0
    ? { shown, earlier: attempts.filter((attempt) => !matters(attempt)) }
    : { shown: last ? [last] : [], earlier: before }
}

function matters({ payment_id, problems, qr, replaced }: AttemptCard): boolean {
  return payment_id !== null || problems.length > 0 || (qr !== null && !replaced)
}

function Loading() {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4" aria-busy="true">
      <Skeleton className="h-5 w-1/3" />
      <Skeleton className="h-5 w-2/3" />
      <Skeleton className="h-5 w-1/2" />
    </div>
  )
}
