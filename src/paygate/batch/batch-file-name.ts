/** How a file is transferred; the order of the parts of its name depends on it (protocol notes 13). */
export type BatchDelivery = "manual" | "sftp"

/** `T` sent by the merchant, `W` waiting, `P` processed. */
export type BatchPhase = "T" | "W" | "P"

export interface BatchFileName {
  readonly phase: BatchPhase
  /** YYYYMMDD. */
  readonly date: string
  /** 1 to 999, starting again at 1 each day. */
  readonly counter: number
  readonly merchantId: string
  readonly delivery: BatchDelivery
}

/** The counter in the file name has three digits. */
export const mostFilesPerDay = 999

/** `T20261121DEMO_MERCHANT001.dat` for manual upload, `T20261121001DEMO_MERCHANT.dat` for (S)FTP (protocol notes 13). */
export function formatBatchFileName({ phase, date, counter, merchantId, delivery }: BatchFileName): string {
  const number = String(counter).padStart(3, "0")
  const tail = delivery === "sftp" ? number + merchantId : merchantId + number
  return `${phase}${date}${tail}.dat`
}

/**
 * Parses a file name in either order, with its extension in any case; undefined for any other name or another merchant's file.
 */
export function readBatchFileName(name: string, merchantId: string): BatchFileName | undefined {
  const parts = /^([TWP])(\d{8})(.+)\.dat$/i.exec(name)
  const [, phase = "", date = "", tail = ""] = parts ?? []
  const bySftp = tail.slice(3) === merchantId ? tail.slice(0, 3) : undefined
  const byHand = tail.slice(0, -3) === merchantId ? tail.slice(-3) : undefined
  const number = bySftp ?? byHand
  if (!parts || number === undefined || !/^\d{3}$/.test(number)) {
    return undefined
  }
  return {
    phase: phase.toUpperCase() as BatchPhase,
    date,
    counter: Number(number),
    merchantId,
    delivery: bySftp === undefined ? "manual" : "sftp",
  }
}
