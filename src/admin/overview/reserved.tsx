import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { ReservedSum } from "../../contracts/overview"
import { AmountText } from "../components/amount"
import { Moment } from "../components/moment"
import { Until } from "../components/until"
import { paymentsAddress } from "../payments/payments-address"

import { ChartCard } from "./chart-card"
import { useFigureWords } from "./use-figure-words"

/** Money that is authorized but not yet captured, by currency. */
export function Reserved({ reserved }: { reserved: readonly ReservedSum[] }) {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  return (
    <ChartCard
      title={t("reserved.title")}
      hint={t("reserved.intro")}
      tools={
        reserved.length > 0 && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`${paymentsAddress({ state: ["authorized"] })}&order=created_at`}>
              {t("reserved.show")}
            </Link>
          </Button>
        )
      }
    >
      {reserved.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-6">
          {t("reserved.empty")}
        </Text>
      ) : (
        <Table aria-label={t("reserved.title")}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("reserved.amount")}</Table.HeaderCell>
              <Table.HeaderCell>{t("reserved.count")}</Table.HeaderCell>
              <Table.HeaderCell>{t("reserved.oldest")}</Table.HeaderCell>
              <Table.HeaderCell>{t("reserved.captureBy")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {reserved.map(({ currency, count, amount, oldest_at: oldest, capture_by: by }) => (
              <Table.Row key={currency}>
                <Table.Cell>
                  <AmountText amount={amount} currency={currency} />
                </Table.Cell>
                <Table.Cell>{words.count(count)}</Table.Cell>
                <Table.Cell className="whitespace-normal">
                  <Moment at={oldest} />
                </Table.Cell>
                <Table.Cell className="whitespace-normal">
                  <Until at={by} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </ChartCard>
  )
}
