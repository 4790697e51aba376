import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { attemptStates } from "../../../../domain/attempt-states"
import type { AttemptRow } from "../../../../domain/gateway-page"
import { guardedPage } from "../../../components/guarded-page"
import { ListContent } from "../parts/list-content"
import { ListFilters } from "../parts/list-filters"
import { PageFrame } from "../parts/page-frame"
import { type ListPage, useList } from "../parts/use-list"

import { AttemptTable } from "./attempt-table"

export const config = defineRouteConfig({
  label: "menu.attempts",
  translationNs: "paygate-gateway",
  rank: 10,
})

/** Every try to pay, found by TransID, PayID, order or e-mail address. */
function AttemptsPage() {
  const { t } = useTranslation("paygate-gateway")
  const list = useList<ListPage & { readonly attempts: readonly AttemptRow[] }>("attempts", [
    "q",
    "state",
    "account_id",
  ])
  const states = Object.fromEntries(attemptStates.map((state) => [state, t(`attempts.states.${state}`)]))
  const search = { filter: "q", label: t("attempts.query"), help: t("attempts.queryHelp") }
  return (
    <PageFrame title={t("attempts.title")} intro={t("attempts.intro")}>
      <ListFilters address={list.address} search={search} states={states} />
      <ListContent list={list} countOf={({ attempts }) => attempts.length} empty={t("attempts.empty")}>
        {({ attempts }) => <AttemptTable attempts={attempts} />}
      </ListContent>
    </PageFrame>
  )
}

export default guardedPage("GET /admin/paygate/attempts", AttemptsPage)
