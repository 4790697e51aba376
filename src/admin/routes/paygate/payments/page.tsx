import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"
import { LoadFailed } from "../../../components/load-failed"
import { pageParameters } from "../../../payments/payments-address"
import { PaymentsTable } from "../../../payments/payments-table"
import { usePayments } from "../../../payments/use-payments"

export const config = defineRouteConfig({
  label: "menu.payments",
  translationNs: "paygate-gateway",
  rank: 10,
})

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-gateway" word="menu.payments" />,
}

/** All attempts, filtered by number, day, method, state, account, customer and amount. */
function PaymentsPage() {
  const [address] = useSearchParams()
  const { data, error, isPending, refetch } = usePayments(pageParameters(address).toString())
  return (
    <Container className="divide-y p-0">
      {error && (
        <div className="px-6 py-4">
          <LoadFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
      <PaymentsTable list={data} isLoading={isPending} />
    </Container>
  )
}

export default guardedPage("GET /admin/paygate/attempts", PaymentsPage)
