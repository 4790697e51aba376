import { recall, remember } from "./memory"
import { de } from "./texts/de"
import { en } from "./texts/en"
import { fr } from "./texts/fr"
import { it } from "./texts/it"
import type { Texts } from "./texts/texts"
import { zh } from "./texts/zh"

const texts: Readonly<Record<string, Texts>> = { en, de, fr, it, zh }

/** The languages by their own names. */
export const languages = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  it: "Italiano",
  zh: "简体中文",
} as const

/** The chosen language, else the browser's first that the store speaks, else English. */
export function currentLanguage(): string {
  const wanted = [recall("language"), ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wanted.find((language) => language !== undefined && Object.hasOwn(texts, language)) ?? "en"
}

/** The store's words in the current language. */
export function say(): Texts {
  return texts[currentLanguage()] ?? en
}

/** Speaks another language from now on. */
export function speak(language: string): void {
  remember("language", language)
  markPage()
}

/** Marks the page with its language, from which the kit and screen readers learn it. */
export function markPage(): void {
  document.documentElement.lang = currentLanguage()
}
