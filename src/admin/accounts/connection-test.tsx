import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { ConnectionReport, NoticeHealth } from "../../contracts/gateway-page"
import { Allowed } from "../components/allowed"
import { CodeInWords } from "../components/code-in-words"
import { LoadFailed } from "../components/load-failed"
import { Section } from "../components/section"
import { adminApi } from "../lib/admin-api"
import { formatMoment } from "../lib/format"
import { useAction } from "../lib/use-action"
import { useLanguage } from "../lib/use-language"

const colors = { proven: "green", failed: "red", open: "orange", "not-applicable": "grey" } as const

/** Asks the gateway when the button is pressed, and says what the answer proves and what it cannot prove. */
export function ConnectionTest({
  accountId,
  lastGood,
}: {
  accountId: string
  /** A signed notice that was accepted says more about the HMAC key than any test. */
  lastGood: NoticeHealth["last_good"]
}) {
  const { t } = useTranslation("paygate-gateway")
  const language = useLanguage()
  const test = useAction({
    act: () =>
      adminApi<{ test: ConnectionReport }>(`/admin/paygate/accounts/${encodeURIComponent(accountId)}/test`, {
        method: "POST",
      }),
  })
  return (
    <Section
      title={t("accounts.connection")}
      action={
        <Allowed to="POST /admin/paygate/accounts/:id/test">
          <Button size="small" variant="secondary" isLoading={test.isPending} onClick={() => test.press()}>
            {t("accounts.test")}
          </Button>
        </Allowed>
      }
    >
      {lastGood !== null && test.data === undefined && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("accounts.hmacSeen", { at: formatMoment(lastGood.at, language) })}
        </Text>
      )}
      <div aria-live="polite" className="w-full">
        {test.isPending && <Text size="small">{t("accounts.testing")}</Text>}
        {test.error && <LoadFailed error={test.error} onRetry={() => test.press()} />}
        {test.data && !test.isPending && <Steps report={test.data.test} />}
      </div>
    </Section>
  )
}

function Steps({ report }: { report: ConnectionReport }) {
  const { t } = useTranslation("paygate-gateway")
  const language = useLanguage()
  return (
    <div className="flex flex-col gap-y-3">
      <ul className="flex flex-col gap-y-3">
        {report.steps.map(({ step, verdict, reason, at }) => (
          <li key={step} className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[18rem_1fr]">
            <div className="flex items-center gap-x-2">
              <Text size="small" weight="plus">
                {t(`verdicts.step.${step}`)}
              </Text>
              <StatusBadge color={colors[verdict]} className="shrink-0 text-nowrap">
                {t(`verdicts.verdict.${verdict}`)}
              </StatusBadge>
            </div>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`verdicts.reason.${reason}`, at === undefined ? {} : { at: formatMoment(at, language) })}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="small" className="text-ui-fg-subtle">
        {t("accounts.testDone", { milliseconds: report.milliseconds })}
      </Text>
      {report.code !== null && (
        <div className="flex flex-wrap gap-x-1">
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("accounts.testAnswer")}:
          </Text>
          <CodeInWords code={report.code} />
        </div>
      )}
    </div>
  )
}
