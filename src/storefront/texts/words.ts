/** Everything the component says, in one language. */
export interface Words {
  /** Of these texts, and of amounts beside them. */
  readonly language: string
  readonly opening: string
  readonly leaving: string
  readonly scan: string
  readonly scanHint: string
  /** `{time}` becomes minutes and seconds. */
  readonly validFor: string
  readonly inApp: string
  readonly inAppHint: string
  readonly checking: string
  readonly checkingHint: string
  readonly paid: string
  readonly paidHint: string
  /** `{number}` becomes the order's number. */
  readonly ordered: string
  readonly orderedHint: string
  readonly declined: string
  readonly canceled: string
  readonly unfinished: string
  readonly refunded: string
  readonly nothingCharged: string
  readonly noOrder: string
  /** Follows the two before it, or stands alone. */
  readonly eitherWay: string
  readonly heldHint: string
  readonly expired: string
  readonly expiredHint: string
  readonly replaced: string
  readonly replacedHint: string
  readonly late: string
  readonly lateHint: string
  readonly unknown: string
  readonly unknownHint: string
  readonly youCanceled: string
  readonly problem: string
  readonly offline: string
  readonly notYet: string
  readonly goOn: string
  readonly openApp: string
  readonly iPaid: string
  readonly cancel: string
  readonly newCode: string
  readonly tryAgain: string
  readonly otherWay: string
  readonly lookAgain: string
}
