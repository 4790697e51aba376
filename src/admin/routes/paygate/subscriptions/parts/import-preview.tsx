import { Alert, StatusBadge, Table, Text } from "@medusajs/ui"

import type { PreviewView } from "../../../../../contracts/subscription-view"
import { subscriptionFields } from "../../../../../domain/subscription/field-problem"
import { CsvDownload } from "../../../../components/csv-download"
import { useWords } from "../lib/use-words"

/** How many rows the screen shows; the counts cover all of them. */
const most = 200
const rank = { error: 0, new: 1, known: 2 } as const
const colors = { error: "red", new: "green", known: "grey" } as const

/** What would happen to each row of a file, errors first. */
export function ImportPreview({ preview }: { preview: PreviewView }) {
  const { t, common } = useWords()
  const { counts, ignored_columns: ignored, rows } = preview
  const sorted = [...rows].sort((a, b) => rank[a.status] - rank[b.status] || a.line - b.line)
  /** With headings that the import accepts in every language. */
  const mend = () => [
    [...subscriptionFields.map((field) => t(`imports.field.${field}`)), common("file.problem")],
    ...rows
      .filter(({ status }) => status === "error")
      .map(({ written, problems }) => [
        ...subscriptionFields.map((field) => written[field] ?? ""),
        problems
          .map(({ field, problem }) => `${t(`imports.field.${field}`)}: ${t(`problem.${problem}`)}`)
          .join(" "),
      ]),
  ]
  return (
    <>
      <Text weight="plus">{t("imports.summary", counts)}</Text>
      {ignored.length > 0 && (
        <Alert variant="warning">
          {common("file.unused", {
            names: ignored.map((name) => common("quoted", { words: name })).join(", "),
          })}
        </Alert>
      )}
      {counts.error > 0 && (
        <Alert variant="warning">
          <div className="flex flex-col items-start gap-y-2">
            <span>{t("imports.errorsLeftOut")}</span>
            <CsvDownload fileName="problems.csv" rows={mend}>
              {common("file.mend")}
            </CsvDownload>
          </div>
        </Alert>
      )}
      {counts.new === 0 && <Alert variant="info">{t("imports.nothing")}</Alert>}
      <div className="shadow-elevation-card-rest overflow-x-auto rounded-lg">
        <Table className="min-w-[640px]">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("imports.line")}</Table.HeaderCell>
              <Table.HeaderCell>{t("state")}</Table.HeaderCell>
              <Table.HeaderCell>{t("aboId")}</Table.HeaderCell>
              <Table.HeaderCell>{t("customer")}</Table.HeaderCell>
              <Table.HeaderCell>{t("imports.content")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {sorted.slice(0, most).map((row) => (
              <Table.Row key={row.line}>
                <Table.Cell>{row.line}</Table.Cell>
                <Table.Cell>
                  <StatusBadge color={colors[row.status]}>{t(`imports.status.${row.status}`)}</StatusBadge>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">{row.written["abo_id"]}</Table.Cell>
                <Table.Cell>{row.written["customer"] || "–"}</Table.Cell>
                <Table.Cell className="py-2">
                  <Content row={row} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {rows.length > most && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("imports.first", { count: most })}
        </Text>
      )}
    </>
  )
}

function Content({ row: { problems, understood, written } }: { row: PreviewView["rows"][number] }) {
  const { t, money, interval, day } = useWords()
  if (problems.length > 0) {
    return (
      <ul className="text-ui-fg-error list-disc pl-4">
        {problems.map(({ field, problem }) => (
          <li key={`${field}-${problem}`}>
            {field !== "row" && (
              <span className="break-all font-medium">
                {t(`imports.field.${field}`)} {written[field]}:{" "}
              </span>
            )}
            {t(`problem.${problem}`)}
          </li>
        ))}
      </ul>
    )
  }
  return understood ? (
    <>
      {money(understood)}, {interval(understood.interval_days)}, {day(understood.start_date)} –{" "}
      {day(understood.end_date)}
    </>
  ) : null
}
