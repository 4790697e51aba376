import { type MethodId, methods } from "../methods"

/** What a batch does: refund captured money, or cancel whole payments. */
export const batchKinds = ["refund", "release"] as const
export type BatchKind = (typeof batchKinds)[number]

/**
 * What the gateway takes in batch files for a method. Only the Alipay documents have such a chapter: Credit and Reverse
 * at Cockpit, Credit at PPRO. A release is only offered where the method has one.
 */
export function batchKindsOf(method: MethodId): readonly BatchKind[] {
  const { family, release } = methods[method]
  switch (family) {
    case "alipay":
      return release ? ["refund", "release"] : ["refund"]
    case "alipay-ppro":
      return ["refund"]
    case "twint":
    case "wechat":
      return []
  }
}

/** The methods whose payments may be in a batch of this kind. */
export function batchMethods(kind: BatchKind): MethodId[] {
  return (Object.keys(methods) as MethodId[]).filter((method) => batchKindsOf(method).includes(kind))
}

/** The gateway's word for it (Alipay document, batch processing). */
export function batchActionWord(kind: BatchKind): "Credit" | "Reverse" {
  switch (kind) {
    case "refund":
      return "Credit"
    case "release":
      return "Reverse"
  }
}
