import type { Language } from "./pick-language"
import { walletName } from "./wallet-name"

/** Why a method cannot be used: the first three come from the store, the others from the place. */
export type MethodReason = "region" | "currency" | "amount" | "pointOfSale" | "app" | "screen" | "browser"

/**
 * Why a method cannot be used, for shoppers; `{method}` becomes the wallet's name. The sentences about a place name no
 * wallet, because the same wallet may be offered there in another way.
 */
export const reasons: Readonly<Record<Language, Readonly<Record<MethodReason, string>>>> = {
  en: {
    region: "{method} is not available in your region.",
    currency: "{method} does not accept this currency.",
    amount: "This amount is too small for {method}.",
    pointOfSale: "This way of paying is for points of sale only.",
    app: "This way of paying works in our app only.",
    screen: "You pay by scanning a code with your phone: open the shop on another screen.",
    browser: "{method} does not open inside WeChat: open the shop in another browser.",
  },
  de: {
    region: "{method} ist in Ihrer Region nicht verfügbar.",
    currency: "{method} akzeptiert diese Währung nicht.",
    amount: "Dieser Betrag ist für {method} zu klein.",
    pointOfSale: "So bezahlen Sie nur an der Kasse im Geschäft.",
    app: "So bezahlen Sie nur in unserer App.",
    screen:
      "Sie bezahlen, indem Sie einen Code mit dem Handy scannen: Öffnen Sie den Shop auf einem anderen Bildschirm.",
    browser: "{method} lässt sich in WeChat nicht öffnen: Öffnen Sie den Shop in einem anderen Browser.",
  },
  fr: {
    region: "{method} n’est pas disponible dans votre région.",
    currency: "{method} n’accepte pas cette devise.",
    amount: "Ce montant est trop petit pour {method}.",
    pointOfSale: "Ce mode de paiement est réservé à la caisse du magasin.",
    app: "Ce mode de paiement fonctionne uniquement dans notre application.",
    screen: "Vous payez en scannant un code avec votre téléphone : ouvrez la boutique sur un autre écran.",
    browser: "{method} ne s’ouvre pas dans WeChat : ouvrez la boutique dans un autre navigateur.",
  },
  it: {
    region: "{method} non è disponibile nella tua regione.",
    currency: "{method} non accetta questa valuta.",
    amount: "Questo importo è troppo basso per {method}.",
    pointOfSale: "Si paga in questo modo solo alla cassa del negozio.",
    app: "Si paga in questo modo solo nella nostra app.",
    screen: "Per pagare si scansiona un codice con il telefono: apri il negozio su un altro schermo.",
    browser: "{method} non si apre dentro WeChat: apri il negozio in un altro browser.",
  },
  zh: {
    region: "您所在的地区不支持{method}。",
    currency: "{method}不支持此货币。",
    amount: "金额过小，无法使用{method}。",
    pointOfSale: "此付款方式仅限门店收银台使用。",
    app: "此付款方式仅限在我们的应用中使用。",
    screen: "此方式需用手机扫码付款，请在其他屏幕上打开商店。",
    browser: "无法在微信内打开{method}，请使用其他浏览器打开商店。",
  },
}

/** Why a method cannot be used, as text; a reason only a newer store knows keeps the store's message. */
export function reasonText(
  {
    method,
    reason,
    title,
    message,
  }: { method: string; reason: string | null; title: string; message: string | null },
  language: Language,
): string | null {
  const texts: Readonly<Partial<Record<string, string>>> = reasons[language]
  return texts[reason ?? ""]?.replace("{method}", walletName(method, language) ?? title) ?? message
}
