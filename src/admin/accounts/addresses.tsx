import { InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AccountView } from "../../contracts/gateway-page"
import { CopyableId } from "../components/copyable-id"
import { Section } from "../components/section"

/** The addresses of this shop that the gateway calls, to hand to its support. */
export function Addresses({ account }: { account: AccountView }) {
  const { t } = useTranslation("paygate-gateway")
  return (
    <Section title={t("accounts.addresses")}>
      <Address label={t("accounts.notifyUrl")} help={t("accounts.notifyUrlHelp")} url={account.notify_url} />
      <Address
        label={t("accounts.returnUrl")}
        help={t("accounts.returnUrlHelp")}
        url={account.return_url_prefix}
      />
      {!account.callable_from_outside && (
        <InlineTip variant="warning" label="localhost">
          {t("accounts.notCallable")}
        </InlineTip>
      )}
    </Section>
  )
}

function Address({ label, help, url }: { label: string; help: string; url: string }) {
  return (
    <div className="flex min-w-0 flex-col gap-y-0.5">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {label}
      </Text>
      <CopyableId name={label} value={url} />
      <Text size="small" className="text-ui-fg-subtle">
        {help}
      </Text>
    </div>
  )
}
