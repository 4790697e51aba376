import type { alipayRelease as texts } from "../en/alipay-release"
import type { SameTexts } from "../same-texts"

const words =
  "Des fonds ont été capturés. Une annulation annulerait le paiement entier, et seulement avant le rapprochement quotidien d’Alipay ; remboursez plutôt ce qui doit être rendu."

/** Why captured money of Alipay is not released, in French. */
export const alipayRelease: SameTexts<typeof texts> = {
  "captured-cannot-be-released_alipay-qr": words,
  "captured-cannot-be-released_alipay-spot": words,
}
