import { Button, Input, Text } from "@medusajs/ui"
import { useInfiniteQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"

import type { BatchCandidateView } from "../../../contracts/batch-view"
import type { BatchKind } from "../../../domain/batch/batch-methods"
import { adminApi } from "../../lib/admin-api"
import { Waiting } from "../waiting"

import { CandidateTable } from "./candidate-table"
import type { Chosen } from "./chosen"

const limit = 50

/** Searches payments and selects among them; the selection stays when the search changes. */
export function Selection({
  kind,
  chosen,
  onChange,
}: {
  kind: BatchKind
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}) {
  const { t } = useTranslation("paygate-batch")
  const [typed, setTyped] = useState("")
  const text = useDeferredValue(typed.trim())
  const query = useInfiniteQuery({
    queryKey: ["paygate", "batch-candidates", kind, text],
    queryFn: ({ pageParam, signal }) =>
      adminApi<{ candidates: BatchCandidateView[] }>(
        `/admin/paygate/batches/candidates?kind=${kind}&limit=${limit}&offset=${pageParam}&q=${encodeURIComponent(text)}`,
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.candidates.length < limit ? undefined : pages.length * limit),
    staleTime: 0,
  })
  const candidates = query.data?.pages.flatMap((page) => page.candidates) ?? []
  return (
    <div className="divide-y">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
        <Input
          size="small"
          role="searchbox"
          className="w-64"
          placeholder={t("make.search")}
          aria-label={t("make.search")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {t("make.chosen", { count: chosen.size })}
        </Text>
      </div>
      {candidates.length > 0 ? (
        <CandidateTable
          candidates={candidates}
          wholeOnly={kind === "release"}
          chosen={chosen}
          onChange={onChange}
        />
      ) : (
        <Waiting query={query} empty={t("make.none")} />
      )}
      {query.hasNextPage && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" onClick={() => void query.fetchNextPage()}>
            {t("make.more")}
          </Button>
        </div>
      )}
    </div>
  )
}
