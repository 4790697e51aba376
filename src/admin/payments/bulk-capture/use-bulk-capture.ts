import { useRef, useState } from "react"

import { adminApi } from "../../lib/admin-api"
import { type HookAnswer, useTellHookFailure } from "../../money/use-tell-hook-failure"

import { failed, granted, openedResults, type Results, sending, stillToSend } from "./bulk-results"
import type { Capturable } from "./use-chosen-payments"

/**
 * Captures what is left of several payments, one after the other, each with a request of its own. A failure of one does
 * not stop the others; pressing again sends only those that were not captured.
 */
export function useBulkCapture(rows: readonly Capturable[], onSettled: () => unknown) {
  const [results, setResults] = useState<Results>(() => openedResults(rows.map(({ id }) => id)))
  const [isRunning, setIsRunning] = useState(false)
  const isUnderWay = useRef(false)
  const tellHookFailure = useTellHookFailure()

  const run = async () => {
    let now = results
    const show = (next: Results) => {
      now = next
      setResults(next)
    }
    for (const id of stillToSend(now)) {
      const row = rows.find((one) => one.id === id)
      const key = now.get(id)?.request.key
      if (row && key !== undefined) {
        show(sending(now, id))
        try {
          const answer = await adminApi<HookAnswer>(`/admin/paygate/payments/${row.payment_id}/capture`, {
            method: "POST",
            body: { amount: Number(row.left_to_capture), request_key: key },
          })
          show(granted(now, id))
          tellHookFailure(answer)
        } catch (error) {
          show(failed(now, id, error instanceof Error ? error : new Error(String(error))))
        }
      }
    }
  }

  return {
    results,
    isRunning,
    press: () => {
      // A ref, because a second click may come before the button is drawn as locked.
      if (!isUnderWay.current) {
        isUnderWay.current = true
        setIsRunning(true)
        void run().finally(() => {
          isUnderWay.current = false
          setIsRunning(false)
          return onSettled()
        })
      }
    },
  }
}
