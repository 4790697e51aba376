import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { TimelineEntry } from "../../contracts/attempt-card"
import type { OperationState } from "../../domain/operation"
import { CodeInWords } from "../components/code-in-words"
import { Moment } from "../components/moment"
import { ProblemCause } from "../components/problem-cause"

import { useStepTitle } from "./use-step-title"
import { Who } from "./who"

/** The color for the state of an operation. */
export const operationColors: Readonly<Record<OperationState, "green" | "red" | "orange">> = {
  started: "orange",
  unknown: "orange",
  succeeded: "green",
  refused: "red",
  overtaken: "orange",
}

/** One event: when, what, by whom and, unless it simply succeeded, what the gateway said. */
export function TimelineStep({ entry, currency }: { entry: TimelineEntry; currency: string }) {
  const { t: word } = useTranslation("paygate-words")
  const titleOf = useStepTitle(currency)
  return (
    <li className="border-ui-border-base flex flex-col gap-y-1 border-l-2 pl-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text as="span" size="small" leading="compact" weight="plus">
          {titleOf(entry)}
        </Text>
        {entry.kind === "operation" && (
          <StatusBadge color={operationColors[entry.state]} className="text-nowrap">
            {word(`operationState.${entry.state}`)}
          </StatusBadge>
        )}
        <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-subtle">
          <Moment at={entry.at} />
        </Text>
      </div>
      {entry.kind === "operation" && <Who entry={entry} />}
      {(entry.kind === "operation" || entry.kind === "notice") && <Said entry={entry} />}
    </li>
  )
}

/** What the gateway said about an event: its Code explained, and the details it sent. After a success these add nothing. */
function Said({ entry }: { entry: Extract<TimelineEntry, { kind: "operation" | "notice" }> }) {
  const { t } = useTranslation("paygate-order-card")
  const { code } = entry
  const words = entry.kind === "notice" ? entry.unsigned_text : entry.description
  const kind = entry.kind === "notice" ? "unsignedText" : "gatewaySays"
  return (
    <>
      {entry.kind === "operation" && entry.noted !== null && <ProblemCause details={entry.noted} />}
      {code !== null && !code.startsWith("0") && <CodeInWords code={code} advice />}
      {words && code !== "00000000" && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
          {t(kind, { words })}
        </Text>
      )}
    </>
  )
}
