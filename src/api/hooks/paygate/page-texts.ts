import type { Language } from "../../../domain/languages"

/** What our pages for shoppers say. */
export interface PageTexts {
  readonly goTitle: string
  readonly goOn: string
  readonly closed: string
  readonly closedHint: string
  readonly unknown: string
  readonly unknownHint: string
  readonly back: string
}

/** Every language is complete, or this does not compile. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  en: {
    goTitle: "Your payment",
    goOn: "Continue to the payment",
    closed: "This payment is no longer open",
    closedHint: "Go back to the shop and start the payment again.",
    unknown: "We do not know this payment",
    unknownHint: "The link is incomplete or too old.",
    back: "Back to the shop",
  },
  de: {
    goTitle: "Ihre Zahlung",
    goOn: "Weiter zur Zahlung",
    closed: "Diese Zahlung ist nicht mehr offen",
    closedHint: "Gehen Sie zurück zum Shop und beginnen Sie die Zahlung noch einmal.",
    unknown: "Wir kennen diese Zahlung nicht",
    unknownHint: "Der Link ist unvollständig oder zu alt.",
    back: "Zurück zum Shop",
  },
  fr: {
    goTitle: "Votre paiement",
    goOn: "Continuer vers le paiement",
    closed: "Ce paiement n’est plus ouvert",
    closedHint: "Retournez à la boutique et recommencez le paiement.",
    unknown: "Nous ne connaissons pas ce paiement",
    unknownHint: "Le lien est incomplet ou trop ancien.",
    back: "Retour à la boutique",
  },
  it: {
    goTitle: "Il tuo pagamento",
    goOn: "Continua al pagamento",
    closed: "Questo pagamento non è più aperto",
    closedHint: "Torna al negozio e ricomincia il pagamento.",
    unknown: "Non conosciamo questo pagamento",
    unknownHint: "Il link è incompleto o troppo vecchio.",
    back: "Torna al negozio",
  },
  zh: {
    goTitle: "您的付款",
    goOn: "继续付款",
    closed: "此付款已关闭",
    closedHint: "请返回商店，重新开始付款。",
    unknown: "找不到此付款",
    unknownHint: "链接不完整或已失效。",
    back: "返回商店",
  },
}

/** The `lang` of a page, for screen readers and for the browser's choice of a font. */
export function htmlLang(language: Language): string {
  return language === "zh" ? "zh-Hans" : language
}
