import { useTranslation } from "react-i18next"

import type { Decision } from "../../domain/attempt-states"
import type { ProblemKind } from "../../domain/problem"
import { Allowed } from "../components/allowed"
import { CancelOrder } from "../components/cancel-order"

import { MoneyButton } from "./money-button"
import { orderToCancel } from "./order-to-cancel"

/** The part of a problem that its next steps need. */
export interface OpenProblem {
  readonly kind: ProblemKind
  readonly attempt_id: string
  readonly order_id: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/** The next steps of a problem, as buttons; nothing where there is nothing to press. */
export function ProblemSteps({ problem, onSettled }: { problem: OpenProblem; onSettled: () => unknown }) {
  switch (problem.kind) {
    case "money-held":
      return (
        <>
          <DecideHeld decision="refund" attemptId={problem.attempt_id} onSettled={onSettled} />
          <DecideHeld decision="try-order" attemptId={problem.attempt_id} onSettled={onSettled} />
        </>
      )
    case "amount-differs":
    case "captured-after-cancel":
      return <DecideHeld decision="refund" attemptId={problem.attempt_id} onSettled={onSettled} />
    case "operation-unknown":
      return typeof problem.details["operation"] === "string" ? (
        <Decide operationId={problem.details["operation"]} onSettled={onSettled} />
      ) : null
    default:
      return <CancelStep problem={problem} onSettled={onSettled} />
  }
}

function CancelStep({ problem, onSettled }: { problem: OpenProblem; onSettled: () => unknown }) {
  const order = orderToCancel(problem)
  return order === undefined ? null : (
    <Allowed to="POST /admin/orders/:id/cancel">
      <CancelOrder orderId={order.id} holdsMoney={order.holdsMoney} onSettled={onSettled} />
    </Allowed>
  )
}

/** The two decisions about money that belongs to no order. */
const decisions = {
  refund: { text: "problems.refundHeld", sure: "problems.refundHeldSure", done: "problems.heldRefunded" },
  "try-order": {
    text: "problems.tryOrder",
    sure: "problems.tryOrderSure",
    done: "problems.orderTried",
  },
} as const satisfies Record<Decision, object>

function DecideHeld({
  decision,
  attemptId,
  onSettled,
}: {
  decision: Decision
  attemptId: string
  onSettled: () => unknown
}) {
  const { t } = useTranslation("paygate-gateway")
  const { text, sure, done } = decisions[decision]
  return (
    <Allowed to={`POST /admin/paygate/attempts/:id/${decision}`}>
      <MoneyButton
        path={`/admin/paygate/attempts/${attemptId}/${decision}`}
        text={t(text)}
        question={{ title: t(text), description: t(sure) }}
        done={t(done)}
        onSettled={onSettled}
      />
    </Allowed>
  )
}

/** A person records a result that could not be found out automatically, for instance from the gateway's back office. */
function Decide({ operationId, onSettled }: { operationId: string; onSettled: () => unknown }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Allowed to="POST /admin/paygate/operations/:id/decide">
      {(["done", "not-done"] as const).map((outcome) => (
        <MoneyButton
          key={outcome}
          path={`/admin/paygate/operations/${operationId}/decide`}
          body={{ outcome }}
          text={t(`problems.decide.${outcome}`)}
          question={{
            title: t(`problems.decide.${outcome}`),
            description: t(`problems.decideSure.${outcome}`),
          }}
          done={t("problems.decided")}
          onSettled={onSettled}
        />
      ))}
    </Allowed>
  )
}
