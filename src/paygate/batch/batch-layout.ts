import { ConfigurationError } from "../errors"

/** What the documents leave open about a batch file; each option states its default. */
export interface BatchLayoutOptions {
  /**
   * `1.0` and `2.0` are plain; any other minor version adds RefNr, and Code in the answer. Default `1.1` (Alipay document,
   * batch processing).
   */
  readonly version?: string
  /** Master accounts (2.x): each record names its own MerchantID after Action. Default false. */
  readonly subMerchants?: boolean
  /** Whether records have a RefNr column. Default: depends on the version. */
  readonly refNr?: boolean
  /** Whether answers have a Code column. Default: depends on the version. */
  readonly code?: boolean
}

/** Which columns the records of a file have. */
export interface BatchLayout {
  readonly version: string
  readonly subMerchants: boolean
  readonly refNr: boolean
  readonly code: boolean
}

const versionFormat = /^[12]\.\d{1,2}$/

/**
 * The layout of a version: "with RefNr (valid for all versions other than 1.0)", and "without return of parameter Code" for 1.0
 * and 2.0 (Alipay document, batch processing).
 * @throws ConfigurationError for a version that is not 1.x or 2.x, or for sub-merchants in 1.x
 */
export function batchLayout(options: BatchLayoutOptions = {}): BatchLayout {
  const version = options.version ?? "1.1"
  const subMerchants = options.subMerchants ?? false
  if (!versionFormat.test(version)) {
    throw new ConfigurationError([{ path: "batch.version", problem: "must be 1.0, 1.x, 2.0 or 2.x" }])
  }
  if (subMerchants && !version.startsWith("2.")) {
    throw new ConfigurationError([
      { path: "batch.version", problem: "must be 2.x for a file of a master account" },
    ])
  }
  const plain = version.endsWith(".0")
  return { version, subMerchants, refNr: options.refNr ?? !plain, code: options.code ?? !plain }
}

/** Whether this client supports the version. */
export function isBatchVersion(text: string): boolean {
  return versionFormat.test(text)
}

export type BatchColumn =
  "Type" | "Action" | "MID" | "Amount" | "Currency" | "TransID" | "RefNr" | "PayID" | "Status" | "Code"

/** The columns of a record, in the documents' order. */
export function batchColumns(layout: BatchLayout, phase: "request" | "answer"): readonly BatchColumn[] {
  const answer = phase === "answer"
  const columns: readonly (BatchColumn | false)[] = [
    "Type",
    "Action",
    layout.subMerchants && "MID",
    "Amount",
    "Currency",
    "TransID",
    layout.refNr && "RefNr",
    "PayID",
    answer && "Status",
    answer && layout.code && "Code",
  ]
  return columns.filter((column) => column !== false)
}
