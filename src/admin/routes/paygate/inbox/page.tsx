import { defineRouteConfig } from "@medusajs/admin-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { adminApi } from "../../../lib/admin-api"
import { Choice } from "../parts/choice"
import { ListContent } from "../parts/list-content"
import { PageFrame } from "../parts/page-frame"
import { queryOf } from "../parts/query-of"
import { SearchField } from "../parts/search-field"
import { useAccountOptions } from "../parts/use-accounts"
import { useListAddress } from "../parts/use-list-address"

import { noticeStates, type NoticeView } from "./notice-view"
import { NoticeTable } from "./notice-table"

export const config = defineRouteConfig({ label: "menu.inbox", translationNs: "paygate-gateway", rank: 20 })

/** The gateway's messages, and what became of each. */
export default function InboxPage() {
  const { t } = useTranslation("paygate-gateway")
  const address = useListAddress(["trans_id", "state", "account_id"])
  const accounts = useAccountOptions()
  const wish = {
    trans_id: address.get("trans_id"),
    state: address.get("state"),
    account_id: address.get("account_id"),
    after: address.after,
  }
  const query = useQuery({
    queryKey: ["paygate", "inbox", wish],
    queryFn: ({ signal }) =>
      adminApi<{ notices: NoticeView[]; next: string | null }>(`/admin/paygate/inbox${queryOf(wish)}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const states = Object.fromEntries(noticeStates.map((state) => [state, t(`inbox.states.${state}`)]))
  return (
    <PageFrame title={t("inbox.title")} intro={t("inbox.intro")}>
      <div className="flex flex-wrap items-end gap-4 px-6 py-4">
        <SearchField
          label={t("inbox.transId")}
          help={t("inbox.transIdHelp")}
          value={wish.trans_id}
          onSearch={(trans_id) => address.change({ trans_id })}
        />
        <Choice
          label={t("state")}
          value={wish.state}
          options={states}
          onChange={(state) => address.change({ state })}
        />
        {Object.keys(accounts).length > 1 && (
          <Choice
            label={t("account")}
            value={wish.account_id}
            options={accounts}
            onChange={(account_id) => address.change({ account_id })}
          />
        )}
      </div>
      <ListContent
        query={query}
        countOf={({ notices }) => notices.length}
        address={address}
        empty={t("inbox.empty")}
      >
        {({ notices }) => <NoticeTable notices={notices} />}
      </ListContent>
    </PageFrame>
  )
}
