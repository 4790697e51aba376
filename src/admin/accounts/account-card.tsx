import { Badge, Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AccountView, NoticeHealth } from "../../contracts/gateway-page"
import { Labeled } from "../components/labeled"
import { LoadFailed } from "../components/load-failed"
import { useMethodName } from "../lib/use-method-name"

import { Addresses } from "./addresses"
import { ConnectionTest } from "./connection-test"
import { Notices } from "./notices"
import { SelfTestSection } from "./self-test"

/** One account, from its keys to its last notice. */
export function AccountCard({
  account,
  health,
  healthError,
  onRetry,
}: {
  account: AccountView
  health: NoticeHealth | undefined
  healthError: Error | null
  onRetry: () => void
}) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Container className="divide-y p-0" role="region" aria-label={`${t("account")} ${account.id}`}>
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        <Heading level="h2">{`${t("account")} ${account.id}`}</Heading>
        {account.simulates && <Badge color="orange">{t("accounts.simulates")}</Badge>}
        {!account.mac_required && <Badge color="orange">{t("accounts.macNotRequired")}</Badge>}
      </div>
      <Facts account={account} />
      <ConnectionTest accountId={account.id} lastGood={health?.last_good ?? null} />
      <Addresses account={account} />
      {healthError ? (
        <div className="px-6 py-4">
          <LoadFailed error={healthError} onRetry={onRetry} />
        </div>
      ) : (
        <Notices health={health} />
      )}
      <SelfTestSection accountId={account.id} last={health?.last_self_test ?? null} />
    </Container>
  )
}

function Facts({ account }: { account: AccountView }) {
  const { t } = useTranslation("paygate-gateway")
  const methodName = useMethodName()
  const key = (state: "set" | "set-twice") =>
    state === "set" ? t("accounts.keySet") : t("accounts.keySetTwice")
  return (
    <dl className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-4">
      <Labeled label={t("accounts.gateway")}>
        <span className="break-all">{account.host}</span>
      </Labeled>
      <Labeled label={t("accounts.merchantId")}>
        <code className="break-all font-mono">{account.merchant_id}</code>
      </Labeled>
      <Labeled label={t("accounts.encryptionKey")}>
        {`${key(account.keys.encryption)} (${account.cipher === "aes" ? "AES" : "Blowfish"})`}
      </Labeled>
      <Labeled label={t("accounts.hmacKey")}>{key(account.keys.hmac)}</Labeled>
      <Labeled label={t("accounts.methods")}>{account.methods.map(methodName).join(", ")}</Labeled>
      <Labeled label={t("accounts.currencies")}>
        {account.currencies?.join(", ") ?? t("accounts.allCurrencies")}
      </Labeled>
      <Labeled label={t("accounts.charset")}>{account.charset.toUpperCase()}</Labeled>
    </dl>
  )
}
