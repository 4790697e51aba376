import { useTranslation } from "react-i18next"

import type { AttemptCard } from "../../contracts/attempt-card"
import { CopyableId } from "../components/copyable-id"
import { Labeled } from "../components/labeled"
import { formatMoment } from "../lib/format"
import { useLanguage } from "../lib/use-language"

import { useStepTitle } from "./use-step-title"

/** The account that took the payment, and the numbers under which the gateway knows it and each step; collapsed by default. */
export function Numbers({ attempt }: { attempt: AttemptCard }) {
  const { t } = useTranslation("paygate-order-card")
  const { account } = attempt
  const numbers = [
    ["PayID", attempt.pay_id],
    ["XID", attempt.xid],
    ["TransID", attempt.trans_id],
  ] as const
  return (
    <details>
      <summary className="txt-compact-small-plus text-ui-fg-subtle cursor-pointer px-6 py-4">
        {t("numbers")}
      </summary>
      <dl className="flex flex-col gap-y-4 px-6 pb-4">
        <Labeled label={t("accountLabel")}>
          {account.merchant_id === null
            ? t("accountGone", { account: account.id })
            : t("account", { account: account.id, merchant: account.merchant_id })}
        </Labeled>
        {numbers.map(([name, value]) => (
          <Labeled key={name} label={name}>
            {value === null ? (
              <span className="text-ui-fg-subtle">{t("notKnown")}</span>
            ) : (
              <CopyableId name={name} value={value} />
            )}
          </Labeled>
        ))}
        <StepNumbers attempt={attempt} />
      </dl>
    </details>
  )
}

/** For each message and operation: the gateway's Code, and the number that its support desk asks for. */
function StepNumbers({ attempt: { timeline, currency_code: currency } }: { attempt: AttemptCard }) {
  const titleOf = useStepTitle(currency)
  const language = useLanguage()
  return timeline.map((entry, index) => {
    const told = entry.kind === "operation" || entry.kind === "notice"
    if (!told || (entry.code === null && entry.xid === null)) {
      return null
    }
    const title = `${titleOf(entry)}, ${formatMoment(entry.at, language)}`
    return (
      <Labeled key={timeline.length - index} label={title}>
        {entry.code !== null && <span className="font-mono">Code {entry.code}</span>}
        {entry.xid !== null && <CopyableId name={`XID, ${title}`} value={entry.xid} />}
      </Labeled>
    )
  })
}
