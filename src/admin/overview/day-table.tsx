import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { DaySum } from "../../contracts/overview"
import { acceptanceRate, successRate } from "../../domain/overview"
import { ScrollingTable } from "../components/scrolling-table"

import { byDay, triedIn, volumesOf } from "./figures"
import { useFigureWords } from "./use-figure-words"
import { VolumeCell } from "./volume-cell"

/** The figures of the charts as a table, newest day first; collapsed by default. */
export function DayTable({ days, sums }: { days: readonly string[]; sums: readonly DaySum[] }) {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  const columns = [
    t("table.day"),
    t("table.tried"),
    ...(["paid", "failed", "unfinished"] as const).map((outcome) => t(`attempts.${outcome}`)),
    t("table.success"),
    t("table.accepted"),
    t("table.paid"),
    t("table.refunded"),
  ]
  return (
    <details>
      <summary className="txt-compact-small-plus text-ui-fg-subtle cursor-pointer px-6 py-4">
        {t("asTable")}
      </summary>
      <ScrollingTable name={t("table.title")} columns={columns}>
        {byDay(days, sums)
          .toReversed()
          .map(({ day, sums: ofDay, outcomes }) => (
            <Table.Row key={day}>
              <Table.Cell className="text-nowrap">{words.day(day)}</Table.Cell>
              <Table.Cell>{words.count(triedIn(outcomes))}</Table.Cell>
              <Table.Cell>{words.count(outcomes.paid)}</Table.Cell>
              <Table.Cell>{words.count(outcomes.failed)}</Table.Cell>
              <Table.Cell>{words.count(outcomes.unfinished)}</Table.Cell>
              <Table.Cell>{words.rate(successRate(outcomes))}</Table.Cell>
              <Table.Cell>{words.rate(acceptanceRate(outcomes))}</Table.Cell>
              <VolumeCell volumes={volumesOf(ofDay)} of="paid" />
              <VolumeCell volumes={volumesOf(ofDay)} of="refunded" />
            </Table.Row>
          ))}
      </ScrollingTable>
    </details>
  )
}
