import { Alert, Button, Drawer, Text, toast } from "@medusajs/ui"
import { useState } from "react"

import type { ChangeView, SubscriptionView } from "../../../../../contracts/subscription-view"
import { type ChangeRequest, isSameRequest } from "../../../../../domain/subscription/change"
import { requestInWords } from "../../../../../domain/subscription/in-words"
import { useAction } from "../../../../lib/use-action"
import { useTellHookFailure } from "../../../../money/use-tell-hook-failure"
import { postChange, refusedFields } from "../lib/calls"
import { useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { OutcomeNote } from "./outcome-note"
import type { ChangeFormState } from "./use-change-form"

/** The second step: a review of the request, then the gateway's answer. */
export function ChangeReview({
  subscription,
  form,
  simulates,
  onEdit,
  onDone,
}: {
  subscription: SubscriptionView
  form: ChangeFormState
  simulates: boolean
  onEdit: () => void
  onDone: () => void
}) {
  const { t, tag, failure } = useWords()
  const refresh = useRefresh()
  const tellHookFailure = useTellHookFailure()
  const [answered, setAnswered] = useState<ChangeView>()

  const sending = useAction({
    act: () =>
      postChange(subscription.id, {
        ...form.written,
        request_key: form.requestKey,
        revision: subscription.revision,
      }),
    onDone: async ({ change, ...answer }) => {
      tellHookFailure(answer)
      await refresh()
      if (change.state === "succeeded") {
        toast.success(t(change.simulated ? "change.simulated" : "change.done"))
        onDone()
        return
      }
      setAnswered(change)
      // This request is finished; the next click starts a new one.
      if (change.progress === "over") form.renewKey()
    },
    onFailed: (error) => {
      const problems = refusedFields(error)
      if (problems.length > 0) {
        form.showProblems(problems)
        onEdit()
        return
      }
      toast.error(failure(error))
      void refresh()
    },
  })

  const currency = subscription.currency_code.toUpperCase()
  const sentences = form.reading.ok ? requestInWords(subscription, form.reading.values, currency, tag) : []
  const [before] = requestInWords(subscription, knownRequest(subscription), currency, tag)
  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <Text weight="plus">{t("change.reviewTitle")}</Text>
        <ul className="text-ui-fg-base txt-small flex list-disc flex-col gap-y-1 pl-5">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Text size="small" className="text-ui-fg-subtle">
          {t("change.before", { sentence: before })}
        </Text>
        {isNothingNew(subscription, form) && <Alert variant="info">{t("change.nothingNew")}</Alert>}
        {simulates && <Alert variant="warning">{t("change.simulates")}</Alert>}
        {answered && <OutcomeNote change={answered} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Button size="small" variant="secondary" onClick={onEdit} disabled={sending.isPending}>
          {t("change.edit")}
        </Button>
        <Button
          size="small"
          onClick={() => sending.press()}
          isLoading={sending.isPending}
          disabled={sending.isPending || answered?.progress === "needs-decision"}
        >
          {t("change.send")}
        </Button>
      </Drawer.Footer>
    </>
  )
}

function knownRequest(subscription: SubscriptionView): ChangeRequest {
  return {
    amount: subscription.amount_minor,
    startDate: subscription.start_date,
    endDate: subscription.end_date,
    intervalDays: subscription.interval_days,
  }
}

function isNothingNew(subscription: SubscriptionView, { reading }: ChangeFormState): boolean {
  return reading.ok && isSameRequest(reading.values, knownRequest(subscription))
}
