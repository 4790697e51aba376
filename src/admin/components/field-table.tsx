import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Parameters of a message; masked values are labeled as such. */
export function FieldTable({
  fields,
}: {
  fields: readonly { readonly name: string; readonly value: string; readonly masked: boolean }[]
}) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Table aria-label={t("wire.fields")}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("wire.name")}</Table.HeaderCell>
          <Table.HeaderCell>{t("wire.value")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {fields.map(({ name, value, masked }) => (
          <Table.Row key={name}>
            <Table.Cell className="txt-compact-small-plus">{name}</Table.Cell>
            <Table.Cell className="whitespace-normal break-all py-2">
              {masked ? (
                <em className="text-ui-fg-subtle">{t("wire.masked")}</em>
              ) : (
                <code className="font-mono">{value}</code>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
