import { Button, StatusBadge, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { NoticeHealth } from "../../contracts/gateway-page"
import { LoadFailed } from "../components/load-failed"
import { Moment } from "../components/moment"
import { ScrollingTable } from "../components/scrolling-table"

import { ChartCard } from "./chart-card"
import { useFigureWords } from "./use-figure-words"
import { useNoticeHealth } from "./use-overview"

const colors = { good: "green", bad: "red", waiting: "grey" } as const

/** Whether the gateway's notices arrive, by account. */
export function Health() {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  const { data, error, refetch } = useNoticeHealth()
  const columns = [
    t("health.account"),
    t("health.state"),
    t("health.last"),
    t("health.unannounced"),
    t("health.refused"),
  ]
  return (
    <ChartCard
      title={t("health.title")}
      tools={
        <Button size="small" variant="secondary" asChild>
          <Link to="/settings/paygate">{t("health.settings")}</Link>
        </Button>
      }
    >
      {error && (
        <div className="px-6 pb-4">
          <LoadFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data && (
        <ScrollingTable name={t("health.title")} columns={columns}>
          {data.health.map((health) => {
            const { account_id: id, last_good: good, refused, unannounced } = health
            const state = stateOf(health)
            return (
              <Table.Row key={id}>
                <Table.Cell>{id}</Table.Cell>
                <Table.Cell>
                  <StatusBadge color={colors[state]} className="text-nowrap">
                    {t(`health.${state}`)}
                  </StatusBadge>
                </Table.Cell>
                <Table.Cell className="text-nowrap">
                  {good === null ? t("health.never") : <Moment at={good.at} />}
                </Table.Cell>
                <Table.Cell className="text-nowrap">
                  {t("health.of", {
                    count: unannounced.trans_ids.length,
                    looked: words.count(unannounced.looked),
                  })}
                </Table.Cell>
                <Table.Cell>{words.count(refused.reduce((total, { count }) => total + count, 0))}</Table.Cell>
              </Table.Row>
            )
          })}
        </ScrollingTable>
      )}
    </ChartCard>
  )
}

/** A payment that no notice announced indicates an address that the gateway cannot reach. */
function stateOf({ last_good: good, unannounced }: NoticeHealth): keyof typeof colors {
  if (unannounced.trans_ids.length > 0) {
    return "bad"
  }
  return good === null ? "waiting" : "good"
}
