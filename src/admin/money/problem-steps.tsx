import { useTranslation } from "react-i18next"

import type { ProblemKind } from "../../domain/problem"
import { Allowed } from "../components/allowed"
import { CancelOrder } from "../components/cancel-order"

import { MoneyButton } from "./money-button"

/** A problem as far as something can be done about it. */
export interface OpenProblem {
  readonly kind: ProblemKind
  readonly attempt_id: string
  readonly order_id: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/** The next step of a problem, as buttons; nothing where only looking helps. */
export function ProblemSteps({ problem, onSettled }: { problem: OpenProblem; onSettled: () => unknown }) {
  switch (problem.kind) {
    case "money-held":
      return (
        <>
          <RefundHeld attemptId={problem.attempt_id} onSettled={onSettled} />
          <TryOrder attemptId={problem.attempt_id} onSettled={onSettled} />
        </>
      )
    case "amount-differs":
      return <RefundHeld attemptId={problem.attempt_id} onSettled={onSettled} />
    case "action-unknown":
      return typeof problem.details["action"] === "string" ? (
        <Decide actionId={problem.details["action"]} onSettled={onSettled} />
      ) : null
    case "order-unpaid":
    case "release-refused":
      return problem.order_id === null ? null : (
        <CancelOrder orderId={problem.order_id} onSettled={onSettled} />
      )
    default:
      return null
  }
}

function RefundHeld({ attemptId, onSettled }: { attemptId: string; onSettled: () => unknown }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Allowed to="POST /admin/paygate/attempts/:id/refund">
      <MoneyButton
        path={`/admin/paygate/attempts/${attemptId}/refund`}
        text={t("problems.refundHeld")}
        question={{ title: t("problems.refundHeld"), description: t("problems.refundHeldSure") }}
        done={t("problems.heldRefunded")}
        onSettled={onSettled}
      />
    </Allowed>
  )
}

function TryOrder({ attemptId, onSettled }: { attemptId: string; onSettled: () => unknown }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Allowed to="POST /admin/paygate/attempts/:id/try-order">
      <MoneyButton
        path={`/admin/paygate/attempts/${attemptId}/try-order`}
        text={t("problems.tryOrder")}
        question={{ title: t("problems.tryOrder"), description: t("problems.tryOrderSure") }}
        done={t("problems.orderTried")}
        onSettled={onSettled}
      />
    </Allowed>
  )
}

/** A person says what nobody could find out, for instance after a look into the gateway's back office. */
function Decide({ actionId, onSettled }: { actionId: string; onSettled: () => unknown }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Allowed to="POST /admin/paygate/operations/:id/decide">
      {(["done", "not-done"] as const).map((outcome) => (
        <MoneyButton
          key={outcome}
          path={`/admin/paygate/operations/${actionId}/decide`}
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
