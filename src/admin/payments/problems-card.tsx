import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ProblemView } from "../../contracts/gateway-page"
import { ProblemEntry } from "../money/problem-entry"

/** All problems of a payment, including the resolved ones. */
export function ProblemsCard({
  problems,
  onChanged,
}: {
  problems: readonly ProblemView[]
  onChanged: () => Promise<unknown>
}) {
  const { t } = useTranslation("paygate-payments")
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("one.problems")}
      </Heading>
      <ul className="divide-y">
        {problems.map((problem) => (
          <ProblemEntry key={problem.id} problem={problem} onChanged={onChanged} />
        ))}
      </ul>
    </Container>
  )
}
