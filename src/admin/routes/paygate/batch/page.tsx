import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { BatchView } from "../../../../contracts/batch-view"
import { BatchList } from "../../../batch/batch-list"
import { Pager } from "../../../batch/pager"
import { Waiting } from "../../../batch/waiting"
import { Allowed } from "../../../components/allowed"
import { Card } from "../../../components/card"
import { Crumb } from "../../../components/crumb"
import { guardedPage } from "../../../components/guarded-page"
import { adminApi } from "../../../lib/admin-api"

export const config = defineRouteConfig({ label: "title", translationNs: "paygate-batch" })

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-batch" word="title" />,
}

const limit = 20

/** Every batch file of the shop. */
function BatchesPage() {
  const { t } = useTranslation("paygate-batch")
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    queryKey: ["paygate", "batches", offset],
    queryFn: ({ signal }) =>
      adminApi<{ batches: BatchView[]; count: number }>(
        `/admin/paygate/batches?limit=${limit}&offset=${offset}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  const tools = (
    <Allowed to="POST /admin/paygate/batches">
      <Button size="small" asChild>
        <Link to="/paygate/batch/new">{t("new")}</Link>
      </Button>
    </Allowed>
  )
  return (
    <Card title={t("title")} level="h1" intro={t("intro")} tools={tools}>
      {query.data && query.data.count > 0 ? (
        <>
          <BatchList batches={query.data.batches} />
          <Pager offset={offset} limit={limit} count={query.data.count} onMove={setOffset} />
        </>
      ) : (
        <Waiting query={query} empty={t("list.none")} />
      )}
    </Card>
  )
}

export default guardedPage("GET /admin/paygate/batches", BatchesPage)
