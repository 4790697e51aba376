import { Button, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

import type { List, ListPage } from "../lib/use-list"
import type { ListAddress } from "../lib/use-list-address"

import { LoadFailed } from "./load-failed"

/** The four states of a list: loading, failed, empty, or its entries with a link to older ones. */
export function ListContent<Page extends ListPage>({
  list: { query, address },
  countOf,
  empty,
  children,
}: {
  list: List<Page>
  countOf: (page: Page) => number
  /** The text when the list is empty. */
  empty: string
  children: (page: Page) => ReactNode
}) {
  const { t } = useTranslation("paygate-gateway")
  const { data, error } = query
  if (error) {
    return (
      <div className="px-6 py-4">
        <LoadFailed error={error} onRetry={() => void query.refetch()} />
      </div>
    )
  }
  if (data === undefined) {
    return <Waiting />
  }
  return (
    <>
      <div aria-live="polite" aria-busy={query.isFetching}>
        {countOf(data) === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
            {address.isFiltered ? t("nothingFound") : empty}
          </Text>
        ) : (
          children(data)
        )}
      </div>
      <Paging address={address} page={data} />
    </>
  )
}

function Waiting() {
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" role="status" aria-busy="true">
      {["a", "b", "c", "d"].map((key) => (
        <Skeleton key={key} className="h-8 w-full rounded-md" />
      ))}
    </div>
  )
}

function Paging({ address, page }: { address: ListAddress; page: ListPage }) {
  const { t } = useTranslation("paygate-gateway")
  const { count, limit, offset } = page
  const isLast = offset + limit >= count
  if (isLast && offset === 0) {
    return null
  }
  return (
    <nav aria-label={t("pages")} className="flex justify-end gap-x-2 px-6 py-3">
      <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => address.goTo(0)}>
        {t("newest")}
      </Button>
      <Button size="small" variant="secondary" disabled={isLast} onClick={() => address.goTo(offset + limit)}>
        {t("older")}
      </Button>
    </nav>
  )
}
