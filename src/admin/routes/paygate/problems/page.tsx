import { defineRouteConfig } from "@medusajs/admin-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import { adminApi } from "../../../lib/admin-api"
import { Choice } from "../parts/choice"
import { ListContent } from "../parts/list-content"
import { PageFrame } from "../parts/page-frame"
import { queryOf } from "../parts/query-of"
import { useListAddress } from "../parts/use-list-address"

import { ProblemEntry, type ProblemView } from "./problem-entry"

export const config = defineRouteConfig({
  label: "menu.problems",
  translationNs: "paygate-gateway",
  rank: 30,
})

/** What a person should know about, open entries first of all. */
export default function ProblemsPage() {
  const { t } = useTranslation("paygate-gateway")
  const address = useListAddress(["state"])
  const wish = { state: address.get("state"), after: address.after }
  const query = useQuery({
    queryKey: ["paygate", "problems", wish],
    queryFn: ({ signal }) =>
      adminApi<{ problems: ProblemView[]; next: string | null }>(`/admin/paygate/problems${queryOf(wish)}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const states = { open: t("problems.states.open"), done: t("problems.states.done") }
  const filter = (
    <Choice
      label={t("state")}
      value={wish.state}
      options={states}
      onChange={(state) => address.change({ state })}
    />
  )
  return (
    <PageFrame title={t("problems.title")} intro={t("problems.intro")} tools={filter}>
      <ListContent
        query={query}
        countOf={({ problems }) => problems.length}
        address={address}
        empty={t("problems.empty")}
      >
        {({ problems }) => (
          <ul className="divide-y">
            {problems.map((problem) => (
              <ProblemEntry key={problem.id} problem={problem} />
            ))}
          </ul>
        )}
      </ListContent>
    </PageFrame>
  )
}
