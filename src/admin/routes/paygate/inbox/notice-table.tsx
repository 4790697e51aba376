import { Button, StatusBadge, Table } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { NoticeView } from "../../../../contracts/gateway-page"
import { CodeInWords } from "../../../components/code-in-words"
import { CopyableId } from "../../../components/copyable-id"
import { Moment } from "../../../components/moment"
import { ScrollingTable } from "../../../components/scrolling-table"

import { NoticeDrawer } from "./notice-drawer"

export const noticeColors = {
  received: "orange",
  processed: "green",
  orphaned: "purple",
  dead: "red",
} as const

export function NoticeTable({ notices }: { notices: readonly NoticeView[] }) {
  const { t } = useTranslation("paygate-gateway")
  const [openId, setOpenId] = useState<string>()
  const columns = [
    t("inbox.received"),
    t("inbox.channel"),
    t("inbox.code"),
    t("state"),
    "TransID",
    t("inbox.details"),
  ]
  return (
    <>
      <ScrollingTable name={t("inbox.title")} columns={columns}>
        {notices.map((notice) => (
          <Table.Row key={notice.id}>
            <Table.Cell className="text-nowrap">
              <Moment at={notice.received_at} />
            </Table.Cell>
            <Table.Cell className="text-nowrap">{t(`inbox.channels.${notice.channel}`)}</Table.Cell>
            <Table.Cell className="min-w-52 py-2">
              <CodeInWords code={notice.code} />
            </Table.Cell>
            <Table.Cell>
              <StatusBadge color={noticeColors[notice.state]} className="text-nowrap">
                {t(`inbox.states.${notice.state}`)}
              </StatusBadge>
            </Table.Cell>
            <IdCell name="TransID" value={notice.trans_id} />
            <Table.Cell>
              <Button
                size="small"
                variant="transparent"
                aria-label={t("inbox.detailsOf", { transId: notice.trans_id })}
                onClick={() => setOpenId(notice.id)}
              >
                {t("inbox.details")}
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </ScrollingTable>
      <NoticeDrawer notice={notices.find(({ id }) => id === openId)} onClose={() => setOpenId(undefined)} />
    </>
  )
}

/** A number of the gateway, never wrapped: on a narrow screen the table scrolls. */
function IdCell({ name, value }: { name: string; value: string | null }) {
  return (
    <Table.Cell>
      {value === null ? (
        "–"
      ) : (
        <div className="w-max">
          <CopyableId name={name} value={value} />
        </div>
      )}
    </Table.Cell>
  )
}
