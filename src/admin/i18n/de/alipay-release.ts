import type { alipayRelease as texts } from "../en/alipay-release"
import type { SameTexts } from "../same-texts"

const words =
  "Es wurde Geld erfasst. Eine Freigabe würde die ganze Zahlung aufheben, und auch das nur vor dem Tagesabschluss von Alipay; erstatten Sie, was zurückgehen soll."

export const alipayRelease: SameTexts<typeof texts> = {
  "captured-cannot-be-released_alipay-qr": words,
  "captured-cannot-be-released_alipay-spot": words,
}
