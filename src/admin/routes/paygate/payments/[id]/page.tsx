import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { Crumb } from "../../../../components/crumb"
import { guardedPage } from "../../../../components/guarded-page"
import { LoadFailed } from "../../../../components/load-failed"
import { AdminApiError } from "../../../../lib/admin-api-error"
import { Amounts } from "../../../../order-card/amounts"
import { AttemptHeading } from "../../../../order-card/attempt-heading"
import { AttemptOperations } from "../../../../order-card/attempt-operations"
import { isMoving } from "../../../../order-card/is-moving"
import { Numbers } from "../../../../order-card/numbers"
import { PaymentCode } from "../../../../order-card/payment-code"
import { Timeline } from "../../../../order-card/timeline"
import { MessagesCard } from "../../../../payments/messages-card"
import { OperationsCard } from "../../../../payments/operations-card"
import { OrderBlock } from "../../../../payments/order-block"
import { ProblemsCard } from "../../../../payments/problems-card"
import { usePayment, usePaymentDetails } from "../../../../payments/use-payment"

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-payments" word="one.title" />,
}

/** Everything about one payment: amounts, what can be done, order, operations, messages and problems. */
function PaymentPage() {
  const { t } = useTranslation("paygate-payments")
  const { id = "" } = useParams()
  const payment = usePayment(id)
  const attempt = payment.data?.attempt
  const details = usePaymentDetails(id, attempt !== undefined && isMoving(attempt))
  const error = payment.error ?? details.error
  if (error instanceof AdminApiError && error.status === 404) {
    return (
      <Container className="px-6 py-4">
        <Heading>{t("one.unknownTitle")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("one.unknown")}
        </Text>
      </Container>
    )
  }
  const readAgain = () => Promise.all([payment.refetch(), details.refetch()])
  return (
    <div className="flex flex-col gap-y-3">
      {error && <LoadFailed error={error} onRetry={() => void readAgain()} />}
      {attempt === undefined ? (
        error === null && <Skeleton className="h-60 w-full rounded-md" role="status" aria-busy="true" />
      ) : (
        <Container className="divide-y p-0">
          <div className="px-6 py-4">
            <Heading className="break-all">{`${t("one.title")} ${attempt.trans_id}`}</Heading>
          </div>
          <AttemptHeading attempt={attempt} level="h2" />
          <Amounts attempt={attempt} />
          <PaymentCode attempt={attempt} />
          <AttemptOperations orderId={details.data?.details.order?.id} attempt={attempt} />
          <Numbers attempt={attempt} />
        </Container>
      )}
      {details.data && (
        <>
          <OrderBlock order={details.data.details.order} />
          {details.data.details.problems.length > 0 && (
            <ProblemsCard problems={details.data.details.problems} />
          )}
          <OperationsCard operations={details.data.details.operations} />
          <MessagesCard notices={details.data.details.notices} />
        </>
      )}
      {attempt && (
        <Container className="p-0">
          <Timeline attempt={attempt} />
        </Container>
      )}
    </div>
  )
}

export default guardedPage("GET /admin/paygate/attempts/:id", PaymentPage)
