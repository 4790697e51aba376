const words =
  "Money was captured. A release would cancel the whole payment, and only before Alipay's daily reconciliation; refund what should go back instead."

/**
 * Why captured money of Alipay is not released; selected by the method as i18next context, for methods whose documents say that
 * a reversal cancels the whole payment. Alipay document, reversal.
 */
export const alipayRelease = {
  "captured-cannot-be-released_alipay-qr": words,
  "captured-cannot-be-released_alipay-spot": words,
}
