import { Alert } from "@medusajs/ui"

import type { ChangeView } from "../../../../../contracts/subscription-view"
import type { Language } from "../../../../../domain/languages"
import { useWords } from "../lib/use-words"

/** Why a change failed, or may have failed: its meaning, and Code and MAC explained. */
export function OutcomeNote({ change }: { change: ChangeView }) {
  const { t, language } = useWords()
  const { state } = change
  if (state !== "refused" && state !== "not-sent" && state !== "unknown" && state !== "started") {
    return null
  }
  return (
    <Alert variant={state === "refused" || state === "not-sent" ? "error" : "warning"} role="alert">
      <div className="flex flex-col gap-y-1">
        <span className="font-medium">{t(`outcomeText.${state}`)}</span>
        <AnswerWords change={change} language={language} />
      </div>
    </Alert>
  )
}

/** The gateway's answer: Code, its meaning, the gateway's own text, and whether the MAC is valid. */
export function AnswerWords({ change, language }: { change: ChangeView; language: Language }) {
  const { t, common } = useWords()
  const { code, code_in_words: meaning, description, reason_in_words: reason, mac } = change
  return (
    <>
      {code !== null && (
        <span>
          {meaning?.[language]} ({t("history.code", { code })}
          {description ? `, ${common("quoted", { words: description })}` : ""})
        </span>
      )}
      {reason && <span>{reason[language]}</span>}
      {change.state !== "not-sent" && change.state !== "started" && <span>{t(`mac.${mac}`)}</span>}
    </>
  )
}
