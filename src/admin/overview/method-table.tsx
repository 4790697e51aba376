import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { DaySum } from "../../contracts/overview"
import { acceptanceRate, successRate } from "../../domain/overview"
import { ScrollingTable } from "../components/scrolling-table"
import { useMethodName } from "../lib/use-method-name"
import { paymentsAddress } from "../payments/payments-address"

import { ChartCard } from "./chart-card"
import { byMethod, triedIn } from "./figures"
import { useFigureWords } from "./use-figure-words"
import { VolumeCell } from "./volume-cell"

/** Which methods shoppers choose, and how successful they are. */
export function MethodTable({ sums, from }: { sums: readonly DaySum[]; from: string }) {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  const methodName = useMethodName()
  const columns = [
    t("method"),
    t("table.tried"),
    t("attempts.paid"),
    t("table.success"),
    t("table.accepted"),
    t("table.paid"),
    t("table.refunded"),
  ]
  return (
    <ChartCard title={t("byMethod")}>
      <ScrollingTable name={t("byMethod")} columns={columns}>
        {byMethod(sums).map(({ method, outcomes, volumes }) => (
          <Table.Row key={method}>
            <Table.Cell className="text-nowrap">
              <Link
                to={paymentsAddress({ from, method: [method] })}
                className="text-ui-fg-base underline underline-offset-2 hover:no-underline"
              >
                {methodName(method)}
              </Link>
            </Table.Cell>
            <Table.Cell>{words.count(triedIn(outcomes))}</Table.Cell>
            <Table.Cell>{words.count(outcomes.paid)}</Table.Cell>
            <Table.Cell>{words.rate(successRate(outcomes))}</Table.Cell>
            <Table.Cell>{words.rate(acceptanceRate(outcomes))}</Table.Cell>
            <VolumeCell volumes={volumes} of="paid" />
            <VolumeCell volumes={volumes} of="refunded" />
          </Table.Row>
        ))}
      </ScrollingTable>
    </ChartCard>
  )
}
