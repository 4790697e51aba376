import { StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AdminUser } from "../../contracts/attempt-card"
import type { OperationView } from "../../contracts/attempt-details"
import { AmountText } from "../components/amount"
import { Card } from "../components/card"
import { CodeInWords } from "../components/code-in-words"
import { Moment } from "../components/moment"
import { ScrollingTable } from "../components/scrolling-table"
import { formatMoment } from "../lib/format"
import { useLanguage } from "../lib/use-language"
import { operationColors } from "../order-card/timeline-step"

/** What was captured, released and refunded: by whom, why, and how it ended. */
export function OperationsCard({ operations }: { operations: readonly OperationView[] }) {
  const { t } = useTranslation("paygate-payments")
  const columns = [t("one.at"), t("one.what"), t("amount"), t("one.outcome"), t("one.who"), t("one.why")]
  return (
    <Card title={t("one.operations")}>
      {operations.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("one.noOperations")}
        </Text>
      ) : (
        <ScrollingTable name={t("one.operations")} columns={columns}>
          {operations.map((operation) => (
            <Operation key={operation.id} operation={operation} />
          ))}
        </ScrollingTable>
      )}
    </Card>
  )
}

function Operation({ operation }: { operation: OperationView }) {
  const { t } = useTranslation("paygate-payments")
  const { t: word } = useTranslation("paygate-words")
  const language = useLanguage()
  const name = (person: AdminUser) => person.email ?? t("one.gone")
  const { decided_by: decider, decided_at: decidedAt, batch_id: batchId, code } = operation
  return (
    <Table.Row className="align-top [&_td]:py-3">
      <Table.Cell className="text-nowrap">
        <Moment at={operation.started_at} />
      </Table.Cell>
      <Table.Cell className="text-nowrap">{word(`operation.${operation.kind}`)}</Table.Cell>
      <Table.Cell>
        <AmountText amount={operation.amount} currency={operation.currency} />
      </Table.Cell>
      <Table.Cell className="min-w-56 whitespace-normal">
        <StatusBadge color={operationColors[operation.state]} className="text-nowrap">
          {word(`operationState.${operation.state}`)}
        </StatusBadge>
        {code !== null && <CodeInWords code={code} />}
        {decider !== null && decidedAt !== null && (
          <p>{t("one.decided", { who: name(decider), at: formatMoment(decidedAt, language) })}</p>
        )}
      </Table.Cell>
      <Table.Cell className="min-w-48 whitespace-normal break-words">
        {operation.requested_by === null ? t("one.itself") : name(operation.requested_by)}
      </Table.Cell>
      <Table.Cell className="min-w-48 whitespace-normal break-words">
        {operation.reason}
        {operation.note !== null && <p className="text-ui-fg-subtle">{operation.note}</p>}
        {batchId !== null && (
          <Link to={`/paygate/batch/${batchId}`} className="underline underline-offset-2 hover:no-underline">
            {t("one.batch")}
          </Link>
        )}
        {operation.reason === null && operation.note === null && batchId === null && "–"}
      </Table.Cell>
    </Table.Row>
  )
}
