import type { AttemptCard } from "../../contracts/attempt-card"
import { useMethodName } from "../lib/use-method-name"

import { Amounts } from "./amounts"
import { AttemptHeading } from "./attempt-heading"
import { AttemptOperations } from "./attempt-operations"
import type { MedusaPaymentFacts } from "./medusa-difference"
import { MedusaSays } from "./medusa-says"
import { Numbers } from "./numbers"
import { PaymentCode } from "./payment-code"
import { Problems } from "./problems"
import { Timeline } from "./timeline"

/** One attempt, in full. */
export function AttemptView({
  orderId,
  attempt,
  payment,
}: {
  orderId: string
  attempt: AttemptCard
  /** Medusa's payment for this attempt. */
  payment: MedusaPaymentFacts | undefined
}) {
  const methodName = useMethodName()
  return (
    <section
      aria-label={`${methodName(attempt.method.id)} ${attempt.trans_id}`}
      className="divide-y divide-dashed"
    >
      <AttemptHeading attempt={attempt} />
      <Problems orderId={orderId} attemptId={attempt.id} problems={attempt.problems} />
      <Amounts attempt={attempt} />
      <MedusaSays attempt={attempt} payment={payment} />
      <PaymentCode attempt={attempt} />
      <AttemptOperations orderId={orderId} attempt={attempt} />
      <Timeline attempt={attempt} />
      <Numbers attempt={attempt} />
    </section>
  )
}
