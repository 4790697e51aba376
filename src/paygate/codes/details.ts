import { type FraudPeriod, fraudPeriod } from "./fraud-limits"

/** What the reader of a Code can do about it. */
export type CodeCategory =
  | "success"
  | "open"
  | "canceled"
  | "declined"
  | "refused"
  | "retry-later"
  | "unknown"
  | "configuration"
  | "request"

/** The details that have a text of their own (protocol notes 9.4). */
const byCategory = {
  /** Three ways to say that the shopper canceled. */
  canceled: ["0053", "0703", "0946"],
  /** The merchant or the gateway's support has to change the account. */
  configuration: [
    ...["0046", "0047", "0048", "0060", "0077", "0078", "0080", "0082", "0101", "0303", "0801", "0802"],
    ...["0807", "0808"],
  ],
  /** Final; the shopper may try another payment method. */
  declined: [
    ...["0100", "0102", "0103", "0104", "0110", "0111", "0305", "0312", "0313", "0314", "0321", "0333"],
    ...["0334", "0343", "0349", "0350", "0991"],
  ],
  /** The step is in progress; the result follows. */
  open: ["0953", "0960"],
  /** The gateway will not do this, however often it is requested. */
  refused: [
    ...["0000", "0061", "0063", "0067", "0069", "0070", "0071", "0073", "0074", "0075", "0081", "0301"],
    ...["0330", "0340", "0600", "0702", "0901", "0902", "0904", "0906", "0950", "0951", "0952", "0957"],
    ...["0958", "0959", "0992", "0994", "1102", "1515", "1519", "1815", "1956"],
  ],
  /** The same operation may be sent again later. */
  "retry-later": [
    ...["0045", "0062", "0064", "0065", "0066", "0076", "0396", "0803", "0804", "0805", "0806", "0905"],
  ],
  /** The result is unknown: inquire. */
  unknown: [
    ...["0040", "0050", "0051", "0052", "0054", "0055", "0056", "0068", "0072", "0083", "0705", "0709"],
    ...["0809", "0810", "0931", "0934", "0982", "0984", "0985"],
  ],
} as const satisfies Partial<Readonly<Record<CodeCategory, readonly string[]>>>

type DetailCategory = keyof typeof byCategory
/** A detail that has a text of its own. */
export type Detail = (typeof byCategory)[DetailCategory][number]

/** What a detail means: its category, and which text says it. */
export type DetailMeaning =
  | { readonly category: CodeCategory; readonly detail: Detail }
  | { readonly category: CodeCategory; readonly period: FraudPeriod }

const meanings: ReadonlyMap<string, DetailMeaning> = new Map(
  (Object.keys(byCategory) as DetailCategory[]).flatMap((category) =>
    byCategory[category].map((detail) => [detail, { category, detail }] as const),
  ),
)

/** Every detail that has its own text. */
export const knownDetails: readonly string[] = [...meanings.keys()]

/** Meaning of digits 5 to 8 under a payment module (protocol notes 9.4). */
export function detailMeaning(detail: string): DetailMeaning | undefined {
  const period = fraudPeriod(detail)
  return period === undefined ? meanings.get(detail) : { category: "declined", period }
}
