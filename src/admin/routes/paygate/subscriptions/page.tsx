import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Table } from "@medusajs/ui"
import { useState } from "react"

import { Allowed } from "../../../components/allowed"
import { Card } from "../../../components/card"
import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"
import { LoadFailed } from "../../../components/load-failed"
import { useAddress, withValues } from "../../../lib/use-address"

import { useSubscriptions } from "./lib/queries"
import { useWords } from "./lib/use-words"
import { AddDrawer } from "./parts/add-drawer"
import { ImportModal } from "./parts/import-modal"
import { listParameters, ListTools } from "./parts/list-tools"
import { Loading, Nothing } from "./parts/notices"
import { SubscriptionTable } from "./parts/subscription-table"

const pageSize = 20

/** The list of subscriptions: search, filter and paging are kept in the address, so "back" restores them. */
function SubscriptionsPage() {
  const { t } = useWords()
  const [open, setOpen] = useState<"add" | "import">()
  const [address, changeAddress] = useAddress()
  const q = address.get("q") ?? ""
  const filter = address.get("filter") ?? "all"
  const page = Math.max(0, Number(address.get("page") ?? 0) || 0)
  const { data, error, isPending, refetch } = useSubscriptions({
    ...(q ? { q } : {}),
    ...listParameters(filter),
    limit: String(pageSize),
    offset: String(page * pageSize),
  })
  const go = (change: Record<string, string>) =>
    changeAddress((newest) => withValues(newest, { page: "", ...change }), { replace: true })
  const isFiltered = q !== "" || filter !== "all"
  const pageCount = Math.max(1, Math.ceil((data?.count ?? 0) / pageSize))
  return (
    <Card
      title={t("title")}
      level="h1"
      intro={t("subtitle")}
      tools={
        <>
          <Allowed to="POST /admin/paygate/subscriptions/import">
            <Button size="small" variant="secondary" onClick={() => setOpen("import")}>
              {t("import")}
            </Button>
          </Allowed>
          <Allowed to="POST /admin/paygate/subscriptions">
            <Button size="small" onClick={() => setOpen("add")}>
              {t("add")}
            </Button>
          </Allowed>
        </>
      }
    >
      <ListTools
        q={q}
        filter={filter}
        onSearch={(text) => go({ q: text })}
        onFilter={(name) => go({ filter: name })}
      />
      {isPending && <Loading />}
      {error && (
        <div className="px-6 py-4">
          <LoadFailed error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data?.count === 0 && (
        <Nothing
          title={t(isFiltered ? "notFound" : "none")}
          hint={t(isFiltered ? "notFoundHint" : "noneHint")}
        />
      )}
      {data && data.count > 0 && (
        <>
          <SubscriptionTable subscriptions={data.subscriptions} />
          <Table.Pagination
            count={data.count}
            pageSize={pageSize}
            pageIndex={page}
            pageCount={pageCount}
            canPreviousPage={page > 0}
            canNextPage={page + 1 < pageCount}
            previousPage={() => go({ page: String(page - 1) })}
            nextPage={() => go({ page: String(page + 1) })}
            translations={{
              of: t("pagination.of"),
              results: t("pagination.results"),
              pages: t("pagination.pages"),
              prev: t("pagination.prev"),
              next: t("pagination.next"),
            }}
          />
        </>
      )}
      {open === "add" && <AddDrawer onClose={() => setOpen(undefined)} />}
      {open === "import" && <ImportModal onClose={() => setOpen(undefined)} />}
    </Card>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "paygate-subscriptions",
  rank: 40,
})

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-subscriptions" word="title" />,
}

export default guardedPage("GET /admin/paygate/subscriptions", SubscriptionsPage)
