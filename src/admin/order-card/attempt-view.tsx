import type { AttemptCard } from "../../domain/attempt-card"
import { useMethodName } from "../lib/use-method-name"

import { AttemptActions } from "./attempt-actions"
import { AttemptFacts } from "./attempt-facts"
import { AttemptHeading } from "./attempt-heading"
import { PaymentCode } from "./payment-code"
import { Problems } from "./problems"
import { Timeline } from "./timeline"

/** One try to pay, in full. */
export function AttemptView({ orderId, attempt }: { orderId: string; attempt: AttemptCard }) {
  const methodName = useMethodName()
  return (
    <section
      aria-label={`${methodName(attempt.method.id)} ${attempt.trans_id}`}
      className="divide-y divide-dashed"
    >
      <AttemptHeading attempt={attempt} />
      <Problems orderId={orderId} attemptId={attempt.id} problems={attempt.problems} />
      <AttemptFacts attempt={attempt} />
      <PaymentCode attempt={attempt} />
      <AttemptActions orderId={orderId} attempt={attempt} />
      <Timeline attempt={attempt} />
    </section>
  )
}
