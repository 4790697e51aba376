/** Full success, the only Code that counts as paid (protocol notes 9.2). */
export const SUCCESS = "00000000"

/** Generic modules: what is wrong with a parameter (protocol notes 9.3). */
export const MODULE = {
  none: "000",
  encryption: "001",
  missing: "010",
  format: "011",
  value: "012",
  tooShort: "013",
  tooLong: "014",
  empty: "015",
  notAllowed: "016",
  usedBefore: "017",
  notProcessed: "060",
} as const
export type GenericModule = (typeof MODULE)[keyof typeof MODULE]

/** Reasons under a payment method's module (protocol notes 9.4). */
export const DETAIL = {
  noAnswer: "0040",
  canceled: "0053",
  typeNotActive: "0060",
  notFound: "0061",
  otherStepRunning: "0062",
  notAllowed: "0063",
  captureAboveLimit: "0067",
  nothingCaptured: "0069",
  belowMinimum: "0070",
  disabled: "0071",
  alreadyCaptured: "0072",
  aborted: "0073",
  amountAboveRest: "0074",
  nothingAuthorized: "0075",
  notSupported: "0081",
  declined: "0100",
  wrongCurrency: "0349",
  overloaded: "0804",
  tooLate: "0959",
  voided: "0984",
  pending: "0985",
  wrongReversalAmount: "1102",
  nothingToReverse: "1815",
} as const

/** Details after which the first action is not final, so a repeat with the same ReqID is executed (protocol notes 9.4, 10.1). */
const NOT_FINAL = new Set(
  "0040 0045 0050 0051 0052 0054 0056 0062 0064 0065 0066 0076 0083 0705 0709 0931 0934 0953 0960 0985".split(
    " ",
  ),
)

/** Composes the eight characters of a Code from action, module and detail. */
export function composeCode(action: "2" | "4" | "6", module: string, detail: string): string {
  return `${action}${module}${detail}`
}

/** Whether a Code is final for an action, so that its ReqID is remembered. */
export function isFinal(code: string): boolean {
  if (code.startsWith("6") || code.startsWith("7")) return false
  return code.startsWith("0") || !NOT_FINAL.has(code.slice(4))
}

const PARAMETER_NUMBERS: Readonly<Record<string, string>> = {
  payid: "0001",
  transid: "0002",
  merchantid: "0003",
  reqid: "0004",
  amount: "0005",
  currency: "0006",
  data: "0007",
  len: "0008",
  response: "0010",
  orderdesc: "0011",
  orderdesc2: "0012",
  plain: "0014",
  urlsuccess: "0020",
  urlfailure: "0021",
  urlnotify: "0022",
  accowner: "0023",
  accbank: "0025",
  refnr: "0032",
  startdate: "0041",
  enddate: "0042",
  mac: "0044",
  channel: "0085",
  sellingpoint: "0086",
  service: "0087",
  ipaddr: "003D",
  addrcountrycode: "0973",
  limit: "0990",
  fxcurrency: "0993",
  aboid: "1210",
  aboaction: "1211",
  interval: "1213",
  active: "1214",
  customerid: "1233",
  userdata: "1283",
  shopsystem: "1348",
  buyeridcode: "1357",
  language: "1365",
  goodscategory: "1389",
  device: "1700",
  productnr: "1714",
  timeout: "2206",
}

/** The number of a parameter under the generic modules; 0000 for those not in the list (protocol notes 9.5). */
export function parameterNumber(name: string): string {
  return PARAMETER_NUMBERS[name.toLowerCase()] ?? "0000"
}
