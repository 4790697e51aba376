import { Button, InlineTip, Text } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { NoticeHealth, SelfTestReport } from "../../contracts/gateway-page"
import type { SelfTestResult } from "../../domain/gateway-tests"
import { Allowed } from "../components/allowed"
import { LoadFailed } from "../components/load-failed"
import { Section } from "../components/section"
import { adminApi } from "../lib/admin-api"
import { formatMoment } from "../lib/format"
import { useAction } from "../lib/use-action"
import { useLanguage } from "../lib/use-language"

/** Sends a notice to the shop's own address and shows whether it arrived. */
export function SelfTestSection({
  accountId,
  last,
}: {
  accountId: string
  last: NoticeHealth["last_self_test"]
}) {
  const { t } = useTranslation("paygate-gateway")
  const language = useLanguage()
  const queryClient = useQueryClient()
  const test = useAction({
    act: () =>
      adminApi<{ self_test: SelfTestReport }>(
        `/admin/paygate/accounts/${encodeURIComponent(accountId)}/self-test`,
        {
          method: "POST",
        },
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["paygate", "health"] }),
  })
  return (
    <Section
      title={t("accounts.testNotice")}
      action={
        <Allowed to="POST /admin/paygate/accounts/:id/self-test">
          <Button size="small" variant="secondary" isLoading={test.isPending} onClick={() => test.press()}>
            {t("accounts.selfTest")}
          </Button>
        </Allowed>
      }
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("accounts.selfTestHelp")}
      </Text>
      <div aria-live="polite" className="w-full">
        {test.isPending && <Text size="small">{t("accounts.selfTesting")}</Text>}
        {test.error && <LoadFailed error={test.error} onRetry={() => test.press()} />}
        {test.data && !test.isPending && <Result report={test.data.self_test} />}
        {!test.data && !test.isPending && last !== null && (
          <Text size="small">
            {t("accounts.lastSelfTest")}: {formatMoment(last.at, language)}.{" "}
            {t(`verdicts.selfTest.${last.result}`)}
          </Text>
        )}
      </div>
    </Section>
  )
}

function variantOf(result: SelfTestResult): "success" | "warning" | "error" {
  if (result === "believed") return "success"
  return result === "address-not-listed" ? "warning" : "error"
}

function Result({ report }: { report: SelfTestReport }) {
  const { t } = useTranslation("paygate-gateway")
  const details = [
    report.status === null ? undefined : t("verdicts.httpStatus", { status: report.status }),
    report.detail === null
      ? undefined
      : t(`verdicts.refusal.${report.detail}`, { defaultValue: report.detail }),
  ].filter((text) => text !== undefined)
  return (
    <InlineTip variant={variantOf(report.result)} label={t("accounts.testNotice")}>
      {t(`verdicts.selfTest.${report.result}`)} ({details.join(", ")})
    </InlineTip>
  )
}
