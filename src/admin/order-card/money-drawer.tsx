import { Button, Drawer, toast } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { DrawerHeading } from "../components/drawer-heading"
import { FormDrawer } from "../components/form-drawer"
import { adminApi } from "../lib/admin-api"
import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"
import { useMethodName } from "../lib/use-method-name"
import { useMoneyRequest } from "../money/use-money-request"
import { useReadMoneyAgain } from "../money/use-read-money-again"
import { type HookAnswer, useTellHookFailure } from "../money/use-tell-hook-failure"

import { AmountField } from "./amount-field"
import { MoneyRefusal } from "./money-refusal"
import { useTypedAmount } from "./use-typed-amount"

/** What both drawers act on: a payment of an order, and the most that can be moved, in major units. */
export interface MoneyStep {
  readonly orderId: string | undefined
  readonly attempt: AttemptCard
  readonly paymentId: string
  readonly most: string
  readonly onClose: () => void
}

/** The amount, for the fields below it. Minor units. */
export interface Typed {
  /** What remains, formatted; undefined when everything is moved or the amount is not valid. */
  readonly rest: string | undefined
  readonly mostMinor: number
  /** Formats an amount. */
  readonly words: (minor: number) => string
  /** Fills an amount in, as if it was typed. */
  readonly put: (minor: number) => void
}

/**
 * Captures or refunds an amount. The form keeps its values when the gateway refuses; while the result is unknown it
 * cannot be changed, because pressing the button then repeats the same request.
 */
export function MoneyDrawer({
  step,
  bodyOf,
  children,
  attempt,
  paymentId,
  most,
  wholeMinor,
  onClose,
}: Omit<MoneyStep, "orderId"> & {
  step: "capture" | "refund"
  /** What the rest is counted from, where there is more than can be moved. */
  wholeMinor?: number
  /** What the route takes besides the amount. */
  bodyOf: (typed: Typed) => Readonly<Record<string, unknown>>
  /** The fields below the amount. */
  children: (typed: Typed) => ReactNode
}) {
  const { t } = useTranslation("paygate-order-card")
  const { t: common } = useTranslation("paygate-common")
  const { currency_code: currency, decimals, method } = attempt
  const language = useLanguage()
  const methodName = useMethodName()
  const amount = useTypedAmount({ most, currency, decimals })
  const { minor, mostMinor } = amount
  const whole = wholeMinor ?? mostMinor
  const typed: Typed = {
    rest: minor !== undefined && minor < whole ? amount.words(whole - minor) : undefined,
    mostMinor,
    words: amount.words,
    put: amount.put,
  }
  const tellHookFailure = useTellHookFailure()
  const move = useMoneyRequest({
    act: ({ minor: moved, ...rest }: { minor: number; force: boolean }, key) =>
      adminApi<HookAnswer>(`/admin/paygate/payments/${paymentId}/${step}`, {
        method: "POST",
        body: { ...rest, amount: amount.major(moved), request_key: key },
      }),
    onDone: (answer, { minor: moved }) => {
      toast.success(t(`${step}Done`, { amount: amount.words(moved) }))
      tellHookFailure(answer)
      onClose()
    },
    onSettled: useReadMoneyAgain(),
  })
  const isFixed = move.isPending || move.failure?.repeats === true
  const send = (force: boolean) => {
    amount.reveal()
    if (minor !== undefined) {
      move.press({ ...bodyOf(typed), minor, force })
    }
  }
  const button = minor === undefined ? t(step) : t(`${step}Button`, { amount: amount.words(minor) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(false)
  }
  return (
    <FormDrawer onOpenChange={(next) => !next && !move.isPending && onClose()}>
      <form noValidate className="flex h-full flex-col overflow-hidden" onSubmit={submit}>
        <DrawerHeading
          title={t(`${step}Title`, { method: methodName(method.id) })}
          text={t(`${step}Text`, {
            amount: formatAmount(attempt.amount, currency, language),
            captured: formatAmount(attempt.captured, currency, language),
            refunded: formatAmount(attempt.refunded, currency, language),
          })}
        />
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          <fieldset disabled={isFixed} className="flex flex-col gap-y-6">
            <AmountField
              label={t("amount")}
              currency={currency}
              value={amount.text}
              hint={t("most", { most: amount.most })}
              problem={amount.problem}
              onChange={amount.setText}
            />
            {children(typed)}
          </fieldset>
          {move.failure && <MoneyRefusal failure={move.failure} button={button} onForce={() => send(true)} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Button type="button" size="small" variant="secondary" disabled={move.isPending} onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button type="submit" size="small" isLoading={move.isPending} disabled={move.isPending}>
            {button}
          </Button>
        </Drawer.Footer>
      </form>
    </FormDrawer>
  )
}
