/** The documents define batch files only for Alipay, at Cockpit and via PPRO. */
export const batchTypes = ["Alipay"] as const
export type BatchType = (typeof batchTypes)[number]

export const batchActions = ["Credit", "Reverse"] as const
export type BatchAction = (typeof batchActions)[number]

/** One line of a file for the gateway. Amount in minor units. */
export interface BatchRecord {
  readonly type: BatchType
  readonly action: BatchAction
  /** The sub-merchant's MerchantID under a master account; 2.x with sub-merchants only. */
  readonly subMerchantId?: string
  readonly amount: number
  readonly currency: string
  readonly transId: string
  readonly refNr?: string
  readonly payId: string
}

/** One line of the gateway's answer: the record unchanged, plus its result. */
export interface AnsweredBatchRecord extends BatchRecord {
  readonly status: string
  /** Absent in 1.0 and 2.0. */
  readonly code?: string
}
