import { Button, Drawer, toast } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../domain/attempt-card"
import { DrawerHeading } from "../components/drawer-heading"
import { adminApi } from "../lib/admin-api"
import { useMethodName } from "../lib/use-method-name"

import { AmountField } from "./amount-field"
import { MoneyRefusal } from "./money-refusal"
import { useOrderAction } from "./use-order-action"
import { useTypedAmount } from "./use-typed-amount"

/** What both drawers are about: a payment of an order, and the most that can be moved, in major units. */
export interface MoneyStep {
  readonly orderId: string
  readonly attempt: AttemptCard
  readonly paymentId: string
  readonly most: string
  readonly onClose: () => void
}

/** What was typed: how much stays where it is, in words; undefined when everything is moved or the amount is no good. */
export interface Typed {
  readonly rest: string | undefined
}

/** Captures or refunds an amount. A form that stays as it is when the gateway says no. */
export function MoneyDrawer({
  step,
  bodyOf,
  children,
  orderId,
  attempt,
  paymentId,
  most,
  onClose,
}: MoneyStep & {
  step: "capture" | "refund"
  /** What the route takes beside the amount. */
  bodyOf: (typed: Typed) => Readonly<Record<string, unknown>>
  /** The fields below the amount. */
  children: (typed: Typed) => ReactNode
}) {
  const { t } = useTranslation("paygate-order-card")
  const { t: common } = useTranslation("paygate-common")
  const { currency_code: currency, decimals, method } = attempt
  const methodName = useMethodName()
  const amount = useTypedAmount({ most, currency, decimals })
  const { minor, mostMinor } = amount
  const typed: Typed = {
    rest: minor !== undefined && minor < mostMinor ? amount.words(mostMinor - minor) : undefined,
  }
  const move = useOrderAction(orderId, {
    act: ({ minor: moved, force }: { minor: number; force: boolean }) =>
      adminApi(`/admin/paygate/payments/${paymentId}/${step}`, {
        method: "POST",
        body: { ...bodyOf(typed), amount: amount.major(moved), force },
      }),
    onDone: (_, { minor: moved }) => {
      toast.success(t(`${step}Done`, { amount: amount.words(moved) }))
      onClose()
    },
  })
  const send = (force: boolean) => {
    amount.reveal()
    if (minor !== undefined) {
      move.mutate({ minor, force })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(false)
  }
  return (
    <Drawer open onOpenChange={(next) => !next && !move.isPending && onClose()}>
      <Drawer.Content>
        <form noValidate className="flex h-full flex-col overflow-hidden" onSubmit={submit}>
          <DrawerHeading
            title={t(`${step}Title`, { method: methodName(method.id) })}
            text={t(`${step}Text`, { amount: amount.most })}
          />
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            <AmountField
              label={t("amount")}
              currency={currency}
              value={amount.text}
              hint={t("most", { most: amount.most })}
              problem={amount.problem}
              onChange={amount.setText}
            />
            {children(typed)}
            {move.error && <MoneyRefusal error={move.error} onForce={() => send(true)} />}
          </Drawer.Body>
          <Drawer.Footer>
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={move.isPending}
              onClick={onClose}
            >
              {common("cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={move.isPending} disabled={move.isPending}>
              {minor === undefined ? t(step) : t(`${step}Button`, { amount: amount.words(minor) })}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
