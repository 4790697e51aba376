import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type { NoticeHealth } from "../../../../contracts/gateway-page"
import { AccountCard } from "../../../accounts/account-card"
import { Card } from "../../../components/card"
import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"
import { LoadFailed } from "../../../components/load-failed"
import { adminApi } from "../../../lib/admin-api"
import { useAccounts } from "../../../lib/use-accounts"

export const config = defineRouteConfig({ label: "menu.accounts", translationNs: "paygate-gateway" })

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-gateway" word="menu.accounts" />,
}

/** The gateway accounts: what is configured, whether it works, and which addresses to register. */
function AccountsPage() {
  const { t } = useTranslation("paygate-gateway")
  const accounts = useAccounts()
  const health = useQuery({
    queryKey: ["paygate", "health"],
    queryFn: ({ signal }) => adminApi<{ health: NoticeHealth[] }>("/admin/paygate/health", { signal }),
    staleTime: 0,
  })
  return (
    <div className="flex flex-col gap-y-3">
      <Card level="h1" title={t("accounts.title")} intro={t("accounts.intro")}>
        {accounts.error && (
          <div className="px-6 py-4">
            <LoadFailed error={accounts.error} onRetry={() => void accounts.refetch()} />
          </div>
        )}
        {accounts.isPending && (
          <div className="px-6 py-4" role="status" aria-busy="true">
            <Skeleton className="h-40 w-full rounded-md" />
          </div>
        )}
        {accounts.data?.accounts.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
            {t("accounts.none")}
          </Text>
        )}
      </Card>
      {accounts.data?.accounts.map((account) => (
        <AccountCard
          key={account.id}
          account={account}
          health={health.data?.health.find(({ account_id }) => account_id === account.id)}
          healthError={health.error}
          onRetry={() => void health.refetch()}
        />
      ))}
    </div>
  )
}

export default guardedPage("GET /admin/paygate/accounts", AccountsPage)
