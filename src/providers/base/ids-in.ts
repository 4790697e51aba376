import type { Cradle } from "./cradle"

/** Which of some captures or refunds the payment module still has. */
export function idsIn(
  service: Cradle["captureService"] | Cradle["refundService"],
): (ids: readonly string[]) => Promise<ReadonlySet<string>> {
  return async (ids) => {
    const rows = await service.list({ id: [...ids] }, { select: ["id"] })
    return new Set(rows.map(({ id }) => id))
  }
}
