import { type MethodId, methods } from "../methods"

/** What a batch does: gives captured money back, or calls whole payments off. */
export const batchKinds = ["credit", "reverse"] as const
export type BatchKind = (typeof batchKinds)[number]

/**
 * What the gateway takes in batch files for a method. The Alipay documents alone have such a chapter: Credit and Reverse at
 * Cockpit, Credit at PPRO; TWINT's and WeChat's have none. A reversal is only offered where the method knows one.
 */
export function batchKindsOf(method: MethodId): readonly BatchKind[] {
  const { family, reverse } = methods[method]
  switch (family) {
    case "alipay":
      return reverse ? ["credit", "reverse"] : ["credit"]
    case "alipay-ppro":
      return ["credit"]
    case "twint":
    case "wechat":
      return []
  }
}

/** The methods whose payments may be in a batch of this kind. */
export function batchMethods(kind: BatchKind): MethodId[] {
  return (Object.keys(methods) as MethodId[]).filter((method) => batchKindsOf(method).includes(kind))
}

/** The gateway's word for it. Alipay documents, batch processing, Action. */
export function batchActionWord(kind: BatchKind): "Credit" | "Reverse" {
  switch (kind) {
    case "credit":
      return "Credit"
    case "reverse":
      return "Reverse"
  }
}
