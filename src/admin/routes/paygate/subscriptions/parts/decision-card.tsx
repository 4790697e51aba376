import { Alert, Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"

import type { ChangeView, SubscriptionView } from "../../../../../contracts/subscription-view"
import { Allowed } from "../../../../components/allowed"
import { newRequestKey } from "../../../../lib/request-key"
import { useAction } from "../../../../lib/use-action"
import { postResolution } from "../lib/calls"
import { useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { AnswerWords } from "./outcome-note"

/** The possible decisions, with the keys of their texts. */
const decisions = [
  { decision: "carried-out", button: "carriedOut" },
  { decision: "not-carried-out", button: "notCarriedOut" },
  { decision: "send-again", button: "sendAgain" },
] as const
type Decision = (typeof decisions)[number]

/** Asks the admin for the result of a change whose outcome is unknown; nothing else can be sent until then. */
export function DecisionCard({
  subscription,
  change,
}: {
  subscription: SubscriptionView
  change: ChangeView
}) {
  const { t, common, language, failure } = useWords()
  const ask = usePrompt()
  const refresh = useRefresh()
  // One key for one decision, however many clicks it takes.
  const [requestKey] = useState(newRequestKey)

  const deciding = useAction({
    act: (decision: Decision["decision"]) => {
      const key = decision === "send-again" ? { request_key: requestKey } : {}
      return postResolution(subscription.id, change.id, { decision, ...key })
    },
    onDone: ({ change: { state } }, decision) => {
      if (state === "succeeded") toast.success(t("change.done"))
      else if (decision === "send-again") toast.error(t(`outcome.${state}`))
      else toast.success(t("decide.done"))
    },
    onFailed: (error) => toast.error(failure(error)),
    onSettled: refresh,
  })

  const decide = async ({ decision, button }: Decision) => {
    const again = decision === "send-again"
    const isSure = await ask({
      title: t(`decide.${button}Title`),
      description: t(`decide.${button}Text`),
      confirmText: again ? t("change.send") : t(`decide.${button}`),
      cancelText: common("cancel"),
      variant: again ? "danger" : "confirmation",
    })
    if (isSure) deciding.press(decision)
  }

  return (
    <section aria-labelledby="paygate-decide" className="px-6 py-4">
      <Alert variant="warning">
        <div className="flex flex-col gap-y-2">
          <h2 id="paygate-decide" className="font-medium">
            {t("decide.title")}
          </h2>
          <p>{t("decide.text")}</p>
          <ul className="list-disc pl-5">
            {change.request_in_words[language].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <AnswerWords change={change} language={language} />
          <Allowed to="POST /admin/paygate/subscriptions/:id/changes/:change_id/resolve">
            <div className="flex flex-wrap gap-2 pt-1">
              {decisions.map((each) => (
                <Button
                  key={each.decision}
                  size="small"
                  variant="secondary"
                  disabled={deciding.isPending}
                  onClick={() => void decide(each)}
                >
                  {t(`decide.${each.button}`)}
                </Button>
              ))}
            </div>
          </Allowed>
        </div>
      </Alert>
    </section>
  )
}
