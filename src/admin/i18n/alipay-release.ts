/** Methods whose documents say that a reversal cancels the whole payment; elsewhere it undoes the last step. */
type CancelsAll = "alipay-qr" | "alipay-spot"

type AlipayRelease = Readonly<Record<`captured-cannot-be-released_${CancelsAll}`, string>>

function forBoth(words: string): AlipayRelease {
  return {
    "captured-cannot-be-released_alipay-qr": words,
    "captured-cannot-be-released_alipay-spot": words,
  }
}

/** Why captured money of Alipay is not reversed; selected by the method as i18next context. Alipay document, reversal. */
export const alipayRelease = {
  en: forBoth(
    "Money was captured. A reversal would cancel the whole payment, and only before Alipay's daily reconciliation; refund what is to go back instead.",
  ),
  de: forBoth(
    "Es wurde Geld erfasst. Ein Storno würde die ganze Zahlung aufheben, und auch das nur vor dem Tagesabschluss von Alipay; erstatten Sie, was zurückgehen soll.",
  ),
}
