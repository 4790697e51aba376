import { defineRouteConfig } from "@medusajs/admin-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { attemptStates } from "../../../../domain/attempt"
import { adminApi } from "../../../lib/admin-api"
import { Choice } from "../parts/choice"
import { ListContent } from "../parts/list-content"
import { PageFrame } from "../parts/page-frame"
import { queryOf } from "../parts/query-of"
import { SearchField } from "../parts/search-field"
import { useAccountOptions } from "../parts/use-accounts"
import { useListAddress } from "../parts/use-list-address"

import { AttemptTable, type AttemptView } from "./attempt-table"

export const config = defineRouteConfig({
  label: "menu.attempts",
  translationNs: "paygate-gateway",
  rank: 10,
})

/** Every try to pay, found by TransID, PayID, order or e-mail address. */
export default function AttemptsPage() {
  const { t } = useTranslation("paygate-gateway")
  const address = useListAddress(["q", "state", "account_id"])
  const accounts = useAccountOptions()
  const wish = {
    q: address.get("q"),
    state: address.get("state"),
    account_id: address.get("account_id"),
    after: address.after,
  }
  const query = useQuery({
    queryKey: ["paygate", "attempts", wish],
    queryFn: ({ signal }) =>
      adminApi<{ attempts: AttemptView[]; next: string | null }>(`/admin/paygate/attempts${queryOf(wish)}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const states = Object.fromEntries(attemptStates.map((state) => [state, t(`attempts.states.${state}`)]))
  return (
    <PageFrame title={t("attempts.title")} intro={t("attempts.intro")}>
      <div className="flex flex-wrap items-end gap-4 px-6 py-4">
        <SearchField
          label={t("attempts.query")}
          help={t("attempts.queryHelp")}
          value={wish.q}
          onSearch={(q) => address.change({ q })}
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
        countOf={({ attempts }) => attempts.length}
        address={address}
        empty={t("attempts.empty")}
      >
        {({ attempts }) => <AttemptTable attempts={attempts} />}
      </ListContent>
    </PageFrame>
  )
}
