import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { AmountText } from "../components/amount"
import { Labeled } from "../components/labeled"
import { Until } from "../components/until"

import { type PaymentShares, paymentShares } from "./payment-shares"

/** The colors Medusa uses for captured, refunded, authorized and canceled payments. */
const colors: Readonly<Record<keyof PaymentShares, string>> = {
  captured: "bg-ui-tag-green-icon",
  refunded: "bg-ui-tag-red-icon",
  left: "bg-ui-tag-orange-icon",
  released: "bg-ui-tag-neutral-icon",
}

/** What was authorized and what became of it, as a bar and as figures. */
export function Amounts({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const { amount, captured, refunded, currency_code: currency, possible, decimals } = attempt
  const shares = paymentShares(attempt)
  const major = (minor: number) => (minor / 10 ** decimals).toFixed(decimals)
  const isTakenAtPayment = !possible.capture.possible && possible.capture.reason === "taken-at-payment"
  // An order that an edit made cheaper owes less than is reserved for it.
  const leftToCapture = (left: number) => (possible.capture.possible ? possible.capture.most : major(left))
  const figures: readonly (readonly [string, string, keyof PaymentShares | undefined])[] = [
    [t("amount"), amount, undefined],
    [t("captured"), captured, "captured"],
    ...(shares && !isTakenAtPayment
      ? [[t("leftToCapture"), leftToCapture(shares.left), "left"] as const]
      : []),
    [t("refunded"), refunded, "refunded"],
    ...(possible.refund.possible ? [[t("leftToRefund"), possible.refund.most, undefined] as const] : []),
    ...(shares && shares.released > 0 ? [[t("released"), major(shares.released), "released"] as const] : []),
  ]
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {shares && <Bar shares={shares} />}
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 xl:grid-cols-2">
        {figures.map(([label, value, share]) => (
          <Labeled key={label} label={label} mark={share && shares && shares[share] > 0 && colors[share]}>
            <AmountText amount={value} currency={currency} />
          </Labeled>
        ))}
        {attempt.capture_by !== null && (
          <Labeled label={t("captureBy")}>
            <Until at={attempt.capture_by} />
          </Labeled>
        )}
      </dl>
    </div>
  )
}

/** Hidden from screen readers, because the figures below say the same. */
function Bar({ shares }: { shares: PaymentShares }) {
  const names = ["captured", "refunded", "left", "released"] as const
  return (
    <div aria-hidden="true" className="flex h-2 w-full gap-x-0.5 overflow-hidden rounded-full">
      {names
        .filter((name) => shares[name] > 0)
        .map((name) => (
          <div key={name} data-share={name} className={colors[name]} style={{ flexGrow: shares[name] }} />
        ))}
    </div>
  )
}
