import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Overview } from "../../../contracts/overview"
import { daysOf, overviewDays } from "../../../domain/overview"
import { Allowed } from "../../components/allowed"
import { Card } from "../../components/card"
import { guardedPage } from "../../components/guarded-page"
import { LoadFailed } from "../../components/load-failed"
import { type ListAddress, useListAddress } from "../../lib/use-list-address"
import { Charts } from "../../overview/charts"
import { DayTable } from "../../overview/day-table"
import { Failures } from "../../overview/failures"
import { Health } from "../../overview/health"
import { MenuIcon } from "../../overview/menu-icon"
import { MethodTable } from "../../overview/method-table"
import { OpenProblems } from "../../overview/open-problems"
import { OverviewTools } from "../../overview/overview-tools"
import { Reserved } from "../../overview/reserved"
import { Stats } from "../../overview/stats"
import { useOverview } from "../../overview/use-overview"

export const config = defineRouteConfig({ label: "Paygate", icon: MenuIcon })

export const handle = { breadcrumb: () => "Paygate" }

/** The landing page: how payments are doing. */
function OverviewPage() {
  const { t } = useTranslation("paygate-overview")
  const address = useListAddress(["days", "method", "currency"])
  const days = overviewDays.find((each) => String(each) === address.get("days")) ?? 30
  const { data, error, refetch } = useOverview(days, address.get("method"))
  const overview = data?.overview
  return (
    <div className="flex flex-col gap-y-3">
      <Card
        level="h1"
        title={t("title")}
        intro={t("intro")}
        tools={
          <OverviewTools
            days={days}
            method={address.get("method")}
            methods={overview?.methods ?? []}
            onChange={(values) => address.change(values)}
          />
        }
      >
        {error && (
          <div className="px-6 py-4">
            <LoadFailed error={error} onRetry={() => void refetch()} />
          </div>
        )}
      </Card>
      <Allowed to="GET /admin/paygate/problems/open">
        <OpenProblems />
      </Allowed>
      {overview === undefined ? (
        error === null && <Skeleton className="h-72 w-full rounded-md" role="status" aria-busy="true" />
      ) : (
        <Figures overview={overview} address={address} />
      )}
      <Allowed to="GET /admin/paygate/health">
        <Health />
      </Allowed>
    </div>
  )
}

function Figures({ overview, address }: { overview: Overview; address: ListAddress }) {
  const { t } = useTranslation("paygate-overview")
  const { sums } = overview
  const days = daysOf(overview.days, new Date(overview.to))
  return (
    <>
      {sums.length === 0 ? (
        <Container className="px-6 py-8 text-center">
          <Text size="small" className="text-ui-fg-subtle">
            {t("empty")}
          </Text>
        </Container>
      ) : (
        <>
          <Stats sums={sums} orderTime={overview.order_time} />
          <Charts
            days={days}
            sums={sums}
            currency={address.get("currency")}
            onCurrency={(currency) => address.change({ currency })}
          />
          <Container className="p-0">
            <DayTable days={days} sums={sums} />
          </Container>
          <MethodTable sums={sums} from={overview.from} />
        </>
      )}
      <div className="grid min-w-0 grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Failures failures={overview.failures} from={overview.from} />
        <Reserved reserved={overview.reserved} />
      </div>
    </>
  )
}

export default guardedPage("GET /admin/paygate/overview", OverviewPage)
