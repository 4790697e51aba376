import { Heading, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Inspection } from "../../../../contracts/inspection"
import { CodeInWords } from "../../../components/code-in-words"
import { FieldTable } from "../../../components/field-table"
import { Labeled } from "../../../components/labeled"
import { Section } from "../../../components/section"

import { MacResult } from "./mac-result"
import { useKeyName } from "./use-key-name"

/** What a pasted message contains. */
export function InspectionResult({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation("paygate-gateway")
  switch (inspection.kind) {
    case "nothing-found":
      return (
        <div className="px-6 py-4">
          <InlineTip variant="warning" label={t("wire.result")}>
            {t("wire.nothingFound")}
          </InlineTip>
        </div>
      )
    case "unreadable":
      return (
        <div className="px-6 py-4">
          <InlineTip variant="error" label={t("wire.result")}>
            {t(`wire.unreadable.${inspection.reason}`)}{" "}
            {!inspection.cipherInUse &&
              t("wire.cipherUnused", { cipher: inspection.cipher === "aes" ? "AES" : "Blowfish" })}
          </InlineTip>
        </div>
      )
    case "read":
      return <ReadMessage message={inspection} />
  }
}

function ReadMessage({ message }: { message: Extract<Inspection, { kind: "read" }> }) {
  const { t } = useTranslation("paygate-gateway")
  const keyName = useKeyName()
  const { received, accountId } = message.merchant
  const merchant =
    received === null
      ? t("wire.merchantMissing")
      : accountId === null
        ? t("wire.merchantForeign", { merchant: received })
        : t("wire.merchantOurs", { merchant: received, account: accountId })
  return (
    <div className="divide-y">
      <Section title={t("wire.result")} level="h2">
        <dl className="grid grid-cols-1 gap-4 lg:grid-cols-2">
          <Labeled label={t("wire.kind")}>
            {t(`wire.${message.direction}`)}, {message.sealed ? t("wire.sealed") : t("wire.inClear")}
          </Labeled>
          {message.openedWith && (
            <Labeled label={t("wire.openedWith")}>{keyName(message.openedWith)}</Labeled>
          )}
          <Labeled label={t("wire.merchant")}>{merchant}</Labeled>
          <Labeled label={t("wire.len")}>{t(`wire.lenFinding.${message.len}`)}</Labeled>
          <Labeled label={t("wire.mac")}>
            <MacResult mac={message.mac} />
          </Labeled>
          {message.code !== null && (
            <Labeled label={t("wire.code")}>
              <CodeInWords code={message.code} />
            </Labeled>
          )}
        </dl>
      </Section>
      <section className="flex flex-col gap-y-3 py-4">
        <div className="px-6">
          <Heading level="h2">{t("wire.fields")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("wire.fieldsHelp")}
          </Text>
        </div>
        <FieldTable fields={message.fields} />
      </section>
    </div>
  )
}
