import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { MacFinding } from "../../../../contracts/inspection"

import { useKeyName } from "./use-key-name"

const colors = { holds: "green", absent: "grey", "does-not": "red" } as const

/** Whether the MAC is valid and, if not, what is known about the reason. */
export function MacResult({ mac }: { mac: MacFinding }) {
  const { t } = useTranslation("paygate-gateway")
  const verdict = mac.kind === "holds" || mac.kind === "absent" ? mac.kind : "does-not"
  return (
    <div className="flex flex-col items-start gap-y-1">
      <StatusBadge color={colors[verdict]}>{t(`wire.macVerdict.${verdict}`)}</StatusBadge>
      <span>
        <Explanation mac={mac} />
      </span>
    </div>
  )
}

function Explanation({ mac }: { mac: MacFinding }) {
  const { t } = useTranslation("paygate-gateway")
  const keyName = useKeyName()
  switch (mac.kind) {
    case "holds":
      return <>{t("wire.macHolds", { key: keyName(mac.key) })}</>
    case "holds-otherwise":
      return (
        <>{t(`wire.macOtherwise.${mac.difference.kind}`, { ...mac.difference, key: keyName(mac.key) })}</>
      )
    case "asterisk":
      return <>{t("wire.macFinding.asterisk", { field: mac.field })}</>
    case "absent":
    case "malformed":
    case "wrong":
      return <>{t(`wire.macFinding.${mac.kind}`)}</>
  }
}
