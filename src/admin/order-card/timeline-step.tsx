import { StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { ActionState } from "../../domain/action"
import type { TimelineEntry } from "../../domain/attempt-card"
import { CodeInWords } from "../components/code-in-words"
import { Moment } from "../components/moment"
import { formatAmount } from "../lib/format"
import { useLanguage } from "../lib/use-language"

const colours: Readonly<Record<ActionState, "green" | "red" | "orange">> = {
  started: "orange",
  unknown: "orange",
  succeeded: "green",
  refused: "red",
  overtaken: "orange",
}

/** One thing that happened: when, what, and what the gateway's Code means. */
export function TimelineStep({ entry, currency }: { entry: TimelineEntry; currency: string }) {
  const { t } = useTranslation("paygate-order-card")
  switch (entry.kind) {
    case "opened":
      return <Step entry={entry} title={t("opened")} />
    case "replaced":
      return <Step entry={entry} title={t("replacedStep")} />
    case "booked":
      return <Step entry={entry} title={t("booked")} />
    case "notice":
      return (
        <Step entry={entry} title={t(`message.${entry.channel}`)}>
          <Told
            code={entry.code}
            says={entry.unsigned_text && t("unsignedText", { words: entry.unsigned_text })}
            xid={entry.xid}
          />
        </Step>
      )
    case "action":
      return <ActionStep entry={entry} currency={currency} />
  }
}

function ActionStep({
  entry,
  currency,
}: {
  entry: Extract<TimelineEntry, { kind: "action" }>
  currency: string
}) {
  const { t } = useTranslation("paygate-order-card")
  const { t: word } = useTranslation("paygate-words")
  const amount = formatAmount(entry.amount, currency, useLanguage())
  const what = t("actionOf", { action: word(`action.${entry.action}`), amount })
  const badge = (
    <StatusBadge color={colours[entry.state]} className="text-nowrap">
      {word(`actionState.${entry.state}`)}
    </StatusBadge>
  )
  return (
    <Step entry={entry} title={entry.closes_rest ? `${what}, ${t("restReleased")}` : what} badge={badge}>
      <Told
        code={entry.code}
        says={
          entry.description && t(entry.code === null ? "noted" : "gatewaySays", { words: entry.description })
        }
        xid={entry.xid}
      />
    </Step>
  )
}

function Step({
  entry,
  title,
  badge,
  children,
}: {
  entry: TimelineEntry
  title: string
  badge?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="border-ui-border-base flex flex-col gap-y-1 border-l-2 pl-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text as="span" size="small" leading="compact" weight="plus">
          {title}
        </Text>
        {badge}
        <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-subtle">
          <Moment at={entry.at} />
        </Text>
      </div>
      {children}
    </li>
  )
}

/** What was said about a step: its Code in our words, what came with it, and the gateway's number for the step. */
function Told({ code, says, xid }: { code: string | null; says: string | null; xid: string | null }) {
  return (
    <>
      {code !== null && <CodeInWords code={code} advice={!code.startsWith("0")} />}
      {/* To a success, other words add nothing. */}
      {says && code !== "00000000" && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-words">
          {says}
        </Text>
      )}
      {xid !== null && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-all">
          XID <code className="font-mono">{xid}</code>
        </Text>
      )}
    </>
  )
}
