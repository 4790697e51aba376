/** The documents define batch files for Alipay alone, Cockpit and PPRO. */
export const batchTypes = ["Alipay"] as const
export type BatchType = (typeof batchTypes)[number]

export const batchActions = ["Credit", "Reverse"] as const
export type BatchAction = (typeof batchActions)[number]

/** One line of a file for the gateway. Amount in whole smallest units. */
export interface BatchRecord {
  readonly type: BatchType
  readonly action: BatchAction
  /** The MerchantID below a master account; 2.x with sub-merchants only. */
  readonly subMerchantId?: string
  readonly amount: number
  readonly currency: string
  readonly transId: string
  readonly refNr?: string
  readonly payId: string
}

/** One line of the gateway's answer: the record unchanged, and what became of it. */
export interface AnsweredBatchRecord extends BatchRecord {
  readonly status: string
  /** Missing in 1.0 and 2.0. */
  readonly code?: string
}
