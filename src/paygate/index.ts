export { accountOptionsSchema, createAccount, gatewayBaseUrls, gatewayNames } from "./account"
export type { Account, AccountOptions, GatewayName } from "./account"
export {
  BatchFieldError,
  faultText,
  formatBatchFileName,
  readBatch,
  readBatchFileName,
  readBatchPieces,
  writeBatch,
} from "./batch"
export type {
  AnsweredBatchRecord,
  BatchAction,
  BatchDelivery,
  BatchEntry,
  BatchFault,
  BatchFileName,
  BatchLayoutOptions,
  BatchPhase,
  BatchReadOptions,
  BatchRecord,
  BatchType,
  BatchWriteOptions,
} from "./batch"
export { createPaygateClient } from "./client"
export type {
  CallOptions,
  Exchange,
  ExchangeObserver,
  FormOptions,
  FormRequest,
  PaygateClient,
  PaygateClientOptions,
} from "./client"
export { explainCode, outcomeOf } from "./codes"
export type { CodeAction, CodeCategory, CodeExplanation, Language, Outcome } from "./codes"
export { currencyCodes, exponentOf, isCurrency } from "./currencies"
export * from "./errors"
export { readNotice } from "./notices"
export type { NoticeParts, NoticeReading, NoticeRefusal } from "./notices"
export * from "./endpoints"
export { Secret } from "./secret"
export { MAXIMUM_MINOR_AMOUNT, merchantId, minorAmount, payId, reqId, transId, xId } from "./values"
export type { MerchantId, MinorAmount, PayId, ReqId, TransId, XId } from "./values"
export * from "./wire"
