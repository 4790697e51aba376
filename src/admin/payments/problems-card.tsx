import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ProblemView } from "../../domain/gateway-page"
import { ProblemEntry } from "../routes/paygate/problems/problem-entry"

/** Every problem of a payment, the ones that are done, too. */
export function ProblemsCard({ problems }: { problems: readonly ProblemView[] }) {
  const { t } = useTranslation("paygate-payments")
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("one.problems")}
      </Heading>
      {problems.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("one.noProblems")}
        </Text>
      ) : (
        <ul className="divide-y">
          {problems.map((problem) => (
            <ProblemEntry key={problem.id} problem={problem} />
          ))}
        </ul>
      )}
    </Container>
  )
}
