import { Skeleton, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { NoticeHealth } from "../../contracts/gateway-page"
import { Labeled } from "../components/labeled"
import { Moment } from "../components/moment"
import { Section } from "../components/section"
import { formatMoment } from "../lib/format"
import { useLanguage } from "../lib/use-language"

/** Whether the gateway's notices arrive. */
export function Notices({ health }: { health: NoticeHealth | undefined }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Section title={t("accounts.noticeHealth")}>
      {health ? (
        <dl className="grid grid-cols-1 gap-4 lg:grid-cols-3">
          <Labeled label={t("accounts.lastGood")}>
            {health.last_good ? <Moment at={health.last_good.at} /> : t("accounts.noneYet")}
          </Labeled>
          <Labeled label={t("accounts.refused")}>
            <Refused refused={health.refused} />
          </Labeled>
          <Labeled label={t("accounts.unannounced")}>
            <Unannounced {...health.unannounced} />
          </Labeled>
        </dl>
      ) : (
        <div role="status" aria-busy="true">
          <Skeleton className="h-10 w-full rounded-md" />
        </div>
      )}
    </Section>
  )
}

function Refused({ refused }: Pick<NoticeHealth, "refused">) {
  const { t } = useTranslation("paygate-gateway")
  const language = useLanguage()
  if (refused.length === 0) {
    return <>{t("accounts.noneRefused")}</>
  }
  return (
    <ul className="flex flex-col gap-y-1">
      {refused.map(({ reason, count, last_at }) => (
        <li key={reason}>
          {t("accounts.refusedTimes", {
            reason: t(`verdicts.refusal.${reason}`, { defaultValue: reason }),
            count,
            at: formatMoment(last_at, language),
          })}
        </li>
      ))}
    </ul>
  )
}

/** How many are listed one by one; beyond that only their number is shown. */
const shown = 5

function Unannounced({ looked, trans_ids }: NoticeHealth["unannounced"]) {
  const { t } = useTranslation("paygate-gateway")
  if (looked === 0) {
    return <>{t("accounts.noPayments")}</>
  }
  if (trans_ids.length === 0) {
    return <StatusBadge color="green">{t("accounts.unannouncedNone", { looked })}</StatusBadge>
  }
  return (
    <div className="flex flex-col gap-y-1">
      <span>{t("accounts.unannouncedSome", { count: trans_ids.length, looked })}</span>
      <ul>
        {trans_ids.slice(0, shown).map((transId) => (
          <li key={transId}>
            <Link
              to={`/paygate/payments?q=${encodeURIComponent(transId)}`}
              className="break-all font-mono underline underline-offset-2 hover:no-underline"
            >
              {transId}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
