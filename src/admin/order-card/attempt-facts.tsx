import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"
import { Amount } from "../components/amount"
import { CopyableId } from "../components/copyable-id"
import { Labelled } from "../components/labelled"

/** The amounts, and the numbers under which the gateway knows the payment. */
export function AttemptFacts({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const { amount, captured, refunded, currency_code: currency, possible } = attempt
  const amounts = [
    [t("amount"), amount],
    [t("captured"), captured],
    ...(possible.capture.possible ? [[t("leftToCapture"), possible.capture.most] as const] : []),
    [t("refunded"), refunded],
    ...(possible.refund.possible ? [[t("leftToRefund"), possible.refund.most] as const] : []),
  ] as const
  const numbers = [
    ["PayID", attempt.pay_id],
    ["XID", attempt.xid],
    ["TransID", attempt.trans_id],
  ] as const
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-5">
        {amounts.map(([label, value]) => (
          <Labelled key={label} label={label}>
            <Amount amount={value} currency={currency} />
          </Labelled>
        ))}
      </dl>
      <dl className="grid grid-cols-1 gap-4 xl:grid-cols-2">
        {numbers.map(([name, value]) => (
          <Labelled key={name} label={name}>
            {value === null ? (
              <span className="text-ui-fg-subtle">{t("notKnown")}</span>
            ) : (
              <CopyableId name={name} value={value} />
            )}
          </Labelled>
        ))}
      </dl>
    </div>
  )
}
