import { en } from "./en"
import type { Words } from "./words"

/** Languages besides English are fetched by those who read them. */
const others: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import("./de")).de,
  fr: async () => (await import("./fr")).fr,
  it: async () => (await import("./it")).it,
  zh: async () => (await import("./zh")).zh,
}

/**
 * The words of the first language that is spoken here (`de-CH`, `zh-Hans`, …), else English, also when the language
 * cannot be fetched.
 */
export async function wordsFor(wanted: readonly (string | null | undefined)[]): Promise<Words> {
  const spoken = wanted.map((tag) => (tag ?? "").slice(0, 2).toLowerCase())
  const language = spoken.find((one) => one === "en" || one in others)
  return (await others[language ?? "en"]?.().catch(() => undefined)) ?? en
}
