import { prepayIdOf } from "../ledger/hand-over"
import type { PaymentRecord, Step } from "../ledger/payment"
import type { Method } from "../methods"

/** When an answer has a field: some only with one result, some only by agreement with the support. */
export type Occasion = "always" | "paid" | "failed" | "failed-by-agreement"

export interface AnswerField {
  readonly name: string
  readonly when: Occasion
  readonly of: (payment: PaymentRecord, step: Step) => string | undefined
}

/** The fields of a payment's result after the seven that every answer has. */
export interface ResultTable {
  readonly mac: boolean
  readonly reference: "RefNr" | "refnr"
  readonly fields: readonly AnswerField[]
}

/** WeChat's own texts for a failure, letters only as `an..32` requires. */
const CODE_EXT: Readonly<Record<string, string>> = {
  "0040": "SYSTEMERROR",
  "0053": "USERCANCEL",
  "0073": "ORDERCLOSED",
  "0100": "NOTENOUGH",
}

const userData: AnswerField = { name: "UserData", when: "always", of: ({ request }) => request.userData }
const transactionId: AnswerField = {
  name: "TransactionID",
  when: "always",
  of: (payment) => payment.transactionId,
}
const tid: AnswerField = { name: "TID", when: "paid", of: (payment) => payment.transactionId }
const errorText: AnswerField = {
  name: "ErrorText",
  when: "failed",
  of: (_, { description }) => description.slice(0, 48),
}
const agreedErrorText: AnswerField = { ...errorText, when: "failed-by-agreement" }
const codeExt: AnswerField = {
  name: "CodeExt",
  when: "failed",
  of: (_, { code }) => CODE_EXT[code.slice(4)] ?? "PAYERROR",
}

/** What the answer to a capture, credit or reversal says about a failure. */
export const ALIPAY_ERRORS: readonly AnswerField[] = [agreedErrorText]
export const WECHAT_ERRORS: readonly AnswerField[] = [codeExt, errorText]

const guarantee: AnswerField = { name: "PaymentGuarantee", when: "paid", of: () => "NONE" }
const purpose: AnswerField = {
  name: "PaymentPurpose",
  when: "paid",
  of: ({ payId }) => `SANDBOX ${payId.slice(0, 16).toUpperCase()}`,
}
const prepayId: AnswerField = { name: "PrepayID", when: "always", of: ({ payId }) => prepayIdOf(payId) }

const ALIPAY_WALLET: ResultTable = {
  mac: true,
  reference: "RefNr",
  fields: [userData, agreedErrorText, tid],
}
const WECHAT: ResultTable = { mac: true, reference: "refnr", fields: [userData, codeExt, errorText] }

/**
 * The result of a payment, the same in notify, redirect and a barcode's answer (result tables of the documents).
 * WeChat's QR code in server mode has no table for its notice, which is assumed to equal that of the form.
 */
export const RESULT_TABLES: Readonly<Record<Method, ResultTable>> = {
  twint: { mac: true, reference: "RefNr", fields: [userData, transactionId] },
  alipay: { mac: true, reference: "RefNr", fields: [userData] },
  "alipay-qr": ALIPAY_WALLET,
  "alipay-app": { ...ALIPAY_WALLET, mac: false },
  "alipay-spot": { ...ALIPAY_WALLET, mac: false },
  "alipay-ppro": {
    mac: true,
    reference: "refnr",
    fields: [userData, purpose, guarantee, agreedErrorText, transactionId],
  },
  wechat: WECHAT,
  "wechat-app": { ...WECHAT, fields: [prepayId, codeExt, errorText] },
  "wechat-barcode": { ...WECHAT, mac: false },
  "wechat-qr": WECHAT,
}
