import { Alert, Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"

import type { ChangeView, SubscriptionView } from "../lib/api-types"
import { newRequestKey, resolveChange } from "../lib/calls"
import { useRefresh } from "../lib/queries"
import { useWords } from "../lib/use-words"
import { AnswerWords } from "./outcome-note"

type Decision = "carried-out" | "not-carried-out" | "send-again"

/** Asks the admin what became of a change that has no known outcome; nothing else can be sent until then. */
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
  const [isBusy, setIsBusy] = useState(false)
  // One key for one decision to send again, whatever clicks it takes.
  const [requestKey] = useState(newRequestKey)

  const decide = async (decision: Decision, title: string, description: string, confirmText: string) => {
    const isSure = await ask({
      ...{ title, description, confirmText },
      cancelText: common("cancel"),
      variant: decision === "send-again" ? "danger" : "confirmation",
    })
    if (!isSure) return
    setIsBusy(true)
    try {
      const key = decision === "send-again" ? { request_key: requestKey } : {}
      const report = await resolveChange(subscription.id, change.id, { decision, ...key })
      const { state } = report.change
      if (state === "succeeded") toast.success(t("change.done"))
      else if (decision === "send-again") toast.error(t(`outcome.${state}`))
      else toast.success(t("decide.done"))
    } catch (error) {
      toast.error(failure(error))
    } finally {
      await refresh()
      setIsBusy(false)
    }
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
          <div className="flex flex-wrap gap-2 pt-1">
            <Button
              size="small"
              variant="secondary"
              disabled={isBusy}
              onClick={() =>
                void decide(
                  "carried-out",
                  t("decide.carriedOutTitle"),
                  t("decide.carriedOutText"),
                  t("decide.carriedOut"),
                )
              }
            >
              {t("decide.carriedOut")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={isBusy}
              onClick={() =>
                void decide(
                  "not-carried-out",
                  t("decide.notCarriedOutTitle"),
                  t("decide.notCarriedOutText"),
                  t("decide.notCarriedOut"),
                )
              }
            >
              {t("decide.notCarriedOut")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={isBusy}
              onClick={() =>
                void decide(
                  "send-again",
                  t("decide.sendAgainTitle"),
                  t("decide.sendAgainText"),
                  t("change.send"),
                )
              }
            >
              {t("decide.sendAgain")}
            </Button>
          </div>
        </div>
      </Alert>
    </section>
  )
}
