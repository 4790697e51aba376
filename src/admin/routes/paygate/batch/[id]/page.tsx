import { useParams } from "react-router-dom"

import { AnswerCard } from "../../../../batch/detail/answer-card"
import { BatchHead } from "../../../../batch/detail/batch-head"
import { RecordsCard } from "../../../../batch/detail/records-card"
import { useBatch } from "../../../../batch/detail/use-batch"
import { Waiting } from "../../../../batch/waiting"
import { Crumb } from "../../../../components/crumb"
import { guardedPage } from "../../../../components/guarded-page"

export const handle = {
  breadcrumb: () => <Crumb namespace="paygate-batch" word="column.batch" />,
}

/** One batch, from locking its payments to recording the last result. */
function BatchPage() {
  const { id = "" } = useParams()
  const query = useBatch(id)
  if (!query.data) {
    return <Waiting query={query} />
  }
  const { batch, imports } = query.data
  return (
    <div className="flex flex-col gap-y-3">
      <BatchHead batch={batch} />
      {(batch.state === "exported" || batch.state === "done") && (
        <AnswerCard batch={batch} imports={imports} />
      )}
      <RecordsCard batch={batch} />
    </div>
  )
}

export default guardedPage("GET /admin/paygate/batches/:id", BatchPage)
