import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import type { ProblemView } from "../../../../contracts/gateway-page"
import { problemStates } from "../../../../domain/problem"
import { Card } from "../../../components/card"
import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"
import { ListContent } from "../../../components/list-content"
import { FilterChoice } from "../../../components/list-filters"
import { type ListPage, useList } from "../../../lib/use-list"
import { ProblemEntry } from "../../../money/problem-entry"

export const config = defineRouteConfig({
  label: "menu.problems",
  translationNs: "paygate-gateway",
  rank: 30,
})

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-gateway" word="menu.problems" />,
}

/** Problems that a person should know about, open ones first. */
function ProblemsPage() {
  const { t } = useTranslation("paygate-gateway")
  const list = useList<ListPage & { readonly problems: readonly ProblemView[] }>("problems", ["state"])
  const states = Object.fromEntries(problemStates.map((state) => [state, t(`problems.states.${state}`)]))
  const filter = <FilterChoice address={list.address} filter="state" label={t("state")} options={states} />
  return (
    <Card level="h1" title={t("problems.title")} intro={t("problems.intro")} tools={filter}>
      <ListContent list={list} countOf={({ problems }) => problems.length} empty={t("problems.empty")}>
        {({ problems }) => (
          <ul className="divide-y">
            {problems.map((problem) => (
              <ProblemEntry key={problem.id} problem={problem} />
            ))}
          </ul>
        )}
      </ListContent>
    </Card>
  )
}

export default guardedPage("GET /admin/paygate/problems", ProblemsPage)
