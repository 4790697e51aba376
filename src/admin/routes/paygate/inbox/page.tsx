import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import type { NoticeView } from "../../../../contracts/gateway-page"
import { noticeStates } from "../../../../domain/notice-states"
import { Card } from "../../../components/card"
import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"
import { ListContent } from "../../../components/list-content"
import { ListFilters } from "../../../components/list-filters"
import { type ListPage, useList } from "../../../lib/use-list"

import { NoticeTable } from "./notice-table"

export const config = defineRouteConfig({ label: "menu.inbox", translationNs: "paygate-gateway", rank: 20 })

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-gateway" word="menu.inbox" />,
}

/** The gateway's messages, and the result of each. */
function InboxPage() {
  const { t } = useTranslation("paygate-gateway")
  const list = useList<ListPage & { readonly notices: readonly NoticeView[] }>("inbox", [
    "trans_id",
    "state",
    "account_id",
  ])
  const states = Object.fromEntries(noticeStates.map((state) => [state, t(`inbox.states.${state}`)]))
  const search = { filter: "trans_id", label: t("inbox.transId"), help: t("inbox.transIdHelp") }
  return (
    <Card level="h1" title={t("inbox.title")} intro={t("inbox.intro")}>
      <ListFilters address={list.address} search={search} states={states} />
      <ListContent list={list} countOf={({ notices }) => notices.length} empty={t("inbox.empty")}>
        {({ notices }) => <NoticeTable notices={notices} />}
      </ListContent>
    </Card>
  )
}

export default guardedPage("GET /admin/paygate/inbox", InboxPage)
