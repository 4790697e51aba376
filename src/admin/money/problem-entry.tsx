import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ProblemView } from "../../contracts/gateway-page"
import { Allowed } from "../components/allowed"
import { CopyableId } from "../components/copyable-id"
import { Moment } from "../components/moment"
import { OrderLink } from "../components/order-link"
import { ProblemCause } from "../components/problem-cause"
import { adminApi } from "../lib/admin-api"
import { formatMoment } from "../lib/format"
import { useAction } from "../lib/use-action"
import { useFailureWords } from "../lib/use-failure-words"
import { useLanguage } from "../lib/use-language"

import { ProblemSteps } from "./problem-steps"
import { useReadMoneyAgain } from "./use-read-money-again"

/** What happened, what to do next, and whether somebody has done it. */
export function ProblemEntry({ problem }: { problem: ProblemView }) {
  const { t } = useTranslation("paygate-gateway")
  const { t: words } = useTranslation("paygate-words")
  const readAgain = useReadMoneyAgain()
  return (
    <li className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 max-w-3xl flex-col gap-y-2">
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={problem.state === "open" ? "red" : "green"} className="text-nowrap">
            {t(`problems.states.${problem.state}`)}
          </StatusBadge>
          <Text size="small" className="text-ui-fg-subtle">
            <Moment at={problem.created_at} />
          </Text>
          {problem.order_id !== null && (
            <OrderLink id={problem.order_id}>
              {t("problems.order", { number: problem.order_number ?? "?" })}
            </OrderLink>
          )}
        </div>
        <Text weight="plus">{words(`problem.${problem.kind}.what`)}</Text>
        <Text size="small">{t("problems.next", { step: words(`problem.${problem.kind}.next`) })}</Text>
        <ProblemCause details={problem.details} />
        {problem.trans_id !== null && (
          <CopyableId
            name="TransID"
            value={problem.trans_id}
            to={`/paygate/payments/${problem.attempt_id}`}
          />
        )}
        <DoneBy problem={problem} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {problem.state === "open" && <ProblemSteps problem={problem} onSettled={readAgain} />}
        <Allowed to="POST /admin/paygate/problems/:id">
          <ChangeState problem={problem} onSettled={readAgain} />
        </Allowed>
      </div>
    </li>
  )
}

function DoneBy({ problem }: { problem: ProblemView }) {
  const { t } = useTranslation("paygate-gateway")
  const language = useLanguage()
  if (problem.state === "open" || problem.done_at === null) {
    return null
  }
  const at = formatMoment(problem.done_at, language)
  const who = problem.done_by?.email ?? t("problems.someone")
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {problem.done_by === null ? t("problems.solvedItself", { at }) : t("problems.doneBy", { who, at })}
    </Text>
  )
}

function ChangeState({ problem, onSettled }: { problem: ProblemView; onSettled: () => unknown }) {
  const { t } = useTranslation("paygate-gateway")
  const failureWords = useFailureWords()
  const state = problem.state === "open" ? "done" : "open"
  const change = useAction({
    act: () => adminApi(`/admin/paygate/problems/${problem.id}`, { method: "POST", body: { state } }),
    onDone: () => toast.success(state === "done" ? t("problems.markedDone") : t("problems.reopened")),
    onFailed: (error) => toast.error(failureWords(error)),
    onSettled,
  })
  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0"
      isLoading={change.isPending}
      onClick={() => change.press()}
    >
      {state === "done" ? t("problems.done") : t("problems.undo")}
    </Button>
  )
}
