import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminOrNobody, ChangeView } from "../../../../../contracts/subscription-view"
import { Card } from "../../../../components/card"
import { LoadFailed } from "../../../../components/load-failed"
import { useHistory } from "../lib/queries"
import { useWords } from "../lib/use-words"

import { Loading } from "./notices"
import { AnswerWords } from "./outcome-note"

const firstLook = 10
/** The largest page the route returns. */
const most = 100

/** Every change with user, time, request, answer and the Code explained; newest first. */
export function HistoryCard({ subscriptionId }: { subscriptionId: string }) {
  const { t } = useWords()
  const [limit, setLimit] = useState(firstLook)
  const { data, error, isPending, refetch } = useHistory(subscriptionId, limit)
  const changes = data?.changes ?? []
  return (
    <Card title={t("history.title")}>
      {isPending && <Loading />}
      {error && (
        <div className="px-6 py-4">
          <LoadFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data && changes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("history.none")}
        </Text>
      )}
      {changes.length > 0 && (
        <ol className="divide-y">
          {changes.map((change) => (
            <HistoryEntry key={change.id} change={change} />
          ))}
        </ol>
      )}
      {data && data.count > changes.length && limit < most && (
        <div className="px-6 py-3">
          <Button size="small" variant="transparent" onClick={() => setLimit(most)}>
            {t("history.more")}
          </Button>
        </div>
      )}
    </Card>
  )
}

function HistoryEntry({ change }: { change: ChangeView }) {
  const { t, language, moment } = useWords()
  const nameOf = (person: AdminOrNobody) => person?.email ?? person?.id ?? t("history.somebody")
  return (
    <li className="txt-small flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge color={colors[change.state]}>{t(`outcome.${change.state}`)}</StatusBadge>
        {change.simulated && <StatusBadge color="purple">{t("history.simulated")}</StatusBadge>}
        <span className="text-ui-fg-subtle">
          <time dateTime={change.started_at}>{moment(change.started_at)}</time>
          {", "}
          {t("history.asked", { who: nameOf(change.requested_by) })}
        </span>
      </div>
      <ul className="list-disc pl-5">
        {change.request_in_words[language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="text-ui-fg-subtle flex flex-col gap-y-1">
        <AnswerWords change={change} language={language} />
        {change.repeats !== null && <span>{t("history.repeats")}</span>}
        {change.decided_at !== null && (
          <span>
            {t("history.decided", { who: nameOf(change.decided_by), when: moment(change.decided_at) })}
          </span>
        )}
      </div>
    </li>
  )
}

const colors = {
  started: "blue",
  unknown: "orange",
  succeeded: "green",
  refused: "red",
  "not-sent": "red",
  confirmed: "green",
  dismissed: "grey",
  "sent-again": "grey",
} as const
