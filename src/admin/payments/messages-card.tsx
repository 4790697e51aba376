import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { NoticeView } from "../../contracts/gateway-page"
import { Card } from "../components/card"
import { Moment } from "../components/moment"
import { ScrollingTable } from "../components/scrolling-table"

/** The gateway's messages about a payment. */
export function MessagesCard({ notices }: { notices: readonly NoticeView[] }) {
  const { t } = useTranslation("paygate-payments")
  const { t: inbox } = useTranslation("paygate-gateway")
  return (
    <Card title={t("one.messages")}>
      {notices.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("one.noMessages")}
        </Text>
      ) : (
        <ScrollingTable
          name={t("one.messages")}
          columns={[t("one.received"), t("one.way"), "Status", t("one.code"), t("one.meaning"), t("state")]}
        >
          {notices.map((notice) => (
            <Table.Row key={notice.id}>
              <Table.Cell className="text-nowrap">
                <Moment at={notice.received_at} />
              </Table.Cell>
              <Table.Cell className="text-nowrap">{inbox(`inbox.channels.${notice.channel}`)}</Table.Cell>
              <Table.Cell>{notice.status}</Table.Cell>
              <Table.Cell>
                <code className="font-mono">{notice.code}</code>
              </Table.Cell>
              <Table.Cell className="min-w-56 whitespace-normal py-2">{notice.meaning}</Table.Cell>
              <Table.Cell className="text-nowrap">{inbox(`inbox.states.${notice.state}`)}</Table.Cell>
            </Table.Row>
          ))}
        </ScrollingTable>
      )}
    </Card>
  )
}
