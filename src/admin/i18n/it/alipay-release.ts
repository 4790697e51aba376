import type { alipayRelease as texts } from "../en/alipay-release"
import type { SameTexts } from "../same-texts"

const words =
  "Il denaro è stato catturato. Uno storno annullerebbe l’intero pagamento, e solo prima della riconciliazione giornaliera di Alipay; rimborsa invece ciò che va restituito."

/** Why captured money of Alipay is not released, in Italian. */
export const alipayRelease: SameTexts<typeof texts> = {
  "captured-cannot-be-released_alipay-qr": words,
  "captured-cannot-be-released_alipay-spot": words,
}
