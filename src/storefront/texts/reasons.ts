import type { Language } from "./pick-language"

/** Why a method cannot be used: the first three come from the store, the others from the place. */
export type MethodReason = "region" | "currency" | "amount" | "pointOfSale" | "app" | "screen" | "browser"

/** Why a method cannot be used, for shoppers; `{method}` becomes its name. */
export const reasons: Readonly<Record<Language, Readonly<Record<MethodReason, string>>>> = {
  en: {
    region: "{method} is not offered in your region.",
    currency: "{method} does not take this currency.",
    amount: "{method} does not take an amount this small.",
    pointOfSale: "{method} is paid at a point of sale.",
    app: "{method} works in our app only.",
    screen: "{method} shows a code to scan with a phone: open the shop on another screen.",
    browser: "{method} does not open inside WeChat: open the shop in another browser.",
  },
  de: {
    region: "{method} gibt es in Ihrer Region nicht.",
    currency: "{method} geht nicht in dieser Währung.",
    amount: "{method} nimmt so kleine Beträge nicht an.",
    pointOfSale: "{method} geht nur an der Kasse.",
    app: "{method} geht nur in unserer App.",
    screen:
      "{method} zeigt einen Code zum Scannen mit dem Handy: Öffnen Sie den Shop auf einem anderen Bildschirm.",
    browser: "{method} öffnet sich nicht in WeChat: Öffnen Sie den Shop in einem anderen Browser.",
  },
  fr: {
    region: "{method} n’est pas proposé dans votre région.",
    currency: "{method} n’accepte pas cette devise.",
    amount: "{method} n’accepte pas un montant aussi petit.",
    pointOfSale: "{method} se paie à la caisse.",
    app: "{method} fonctionne uniquement dans notre application.",
    screen: "{method} affiche un code à scanner avec un téléphone : ouvrez la boutique sur un autre écran.",
    browser: "{method} ne s’ouvre pas dans WeChat : ouvrez la boutique dans un autre navigateur.",
  },
  it: {
    region: "{method} non è disponibile nella tua regione.",
    currency: "{method} non accetta questa valuta.",
    amount: "{method} non accetta importi così piccoli.",
    pointOfSale: "{method} si paga alla cassa.",
    app: "{method} funziona solo nella nostra app.",
    screen: "{method} mostra un codice da scansionare con il telefono: apri il negozio su un altro schermo.",
    browser: "{method} non si apre dentro WeChat: apri il negozio in un altro browser.",
  },
  zh: {
    region: "您所在的地区不支持{method}。",
    currency: "{method}不支持此货币。",
    amount: "金额过小，无法使用{method}。",
    pointOfSale: "{method}仅限收银台使用。",
    app: "{method}仅限在我们的应用中使用。",
    screen: "{method}需要用手机扫码，请在其他屏幕上打开商店。",
    browser: "无法在微信内打开{method}，请使用其他浏览器打开商店。",
  },
}

/** Why a method cannot be used, as text; a reason only a newer store knows keeps the store's message. */
export function reasonText(
  { reason, title, message }: { reason: string | null; title: string; message: string | null },
  language: Language,
): string | null {
  const texts: Readonly<Partial<Record<string, string>>> = reasons[language]
  return texts[reason ?? ""]?.replace("{method}", title) ?? message
}
