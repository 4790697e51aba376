import { useTranslation } from "react-i18next"

import type { ProblemView } from "../../contracts/gateway-page"
import { Card } from "../components/card"
import { ProblemEntry } from "../money/problem-entry"

/** All problems of a payment, including the resolved ones. */
export function ProblemsCard({ problems }: { problems: readonly ProblemView[] }) {
  const { t } = useTranslation("paygate-payments")
  return (
    <Card title={t("one.problems")}>
      <ul className="divide-y">
        {problems.map((problem) => (
          <ProblemEntry key={problem.id} problem={problem} />
        ))}
      </ul>
    </Card>
  )
}
