import { Label, RadioGroup, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"
import { adminApi } from "../lib/admin-api"
import { errorMessage } from "../lib/error-message"

import { AmountField } from "./amount-field"
import { MoneyDrawer } from "./money-drawer"
import { useOrderAction } from "./use-order-action"
import { useTypedAmount } from "./use-typed-amount"

type Rest = "keep" | "release"

/** Captures reserved money, in full or in part; a part asks what happens to the rest. */
export function CaptureDrawer({
  orderId,
  attempt,
  paymentId,
  most,
  onClose,
}: {
  orderId: string
  attempt: AttemptCard
  paymentId: string
  most: string
  onClose: () => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const { currency_code: currency, decimals, method } = attempt
  const amount = useTypedAmount({ most, currency, decimals })
  const [rest, setRest] = useState<Rest>("keep")
  const isPart = amount.minor !== undefined && amount.minor < amount.mostMinor
  const capture = useOrderAction(orderId, {
    act: ({ minor, closeRest }: { minor: number; closeRest: boolean }) =>
      adminApi(`/admin/paygate/payments/${paymentId}/capture`, {
        method: "POST",
        body: { amount: amount.major(minor), close_rest: closeRest },
      }),
    onDone: (_, { minor }) => {
      toast.success(t("captureDone", { amount: amount.words(minor) }))
      onClose()
    },
  })
  const submit = () => {
    amount.reveal()
    if (amount.minor !== undefined) {
      capture.mutate({ minor: amount.minor, closeRest: isPart && rest === "release" })
    }
  }
  return (
    <MoneyDrawer
      open
      onClose={onClose}
      title={t("captureTitle", { method: method.title })}
      text={t("captureText", { amount: amount.most })}
      confirm={
        amount.minor === undefined ? t("capture") : t("captureButton", { amount: amount.words(amount.minor) })
      }
      busy={capture.isPending}
      error={capture.error ? errorMessage(capture.error) : undefined}
      onSubmit={submit}
    >
      <AmountField
        label={t("amount")}
        currency={currency}
        value={amount.text}
        hint={t("most", { most: amount.most })}
        problem={amount.problem}
        onChange={amount.setText}
      />
      {isPart && attempt.possible.capture_in_parts && (
        <RestQuestion
          question={t("restQuestion", { rest: amount.words(amount.mostMinor - (amount.minor ?? 0)) })}
          value={rest}
          onChange={setRest}
        />
      )}
    </MoneyDrawer>
  )
}

function RestQuestion({
  question,
  value,
  onChange,
}: {
  question: string
  value: Rest
  onChange: (rest: Rest) => void
}) {
  const { t } = useTranslation("paygate-order-card")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {question}
      </Label>
      <RadioGroup aria-labelledby={id} value={value} onValueChange={(next) => onChange(next as Rest)}>
        <RadioGroup.ChoiceBox value="keep" label={t("restKeep")} description={t("restKeepHint")} />
        <RadioGroup.ChoiceBox value="release" label={t("restRelease")} description={t("restReleaseHint")} />
      </RadioGroup>
    </div>
  )
}
