/** The languages that texts for people are written in, for the rings that do not know the gateway. */
export { inEveryLanguage, languageOf, languages } from "../paygate/codes/language"
export type { Language, Text } from "../paygate/codes/language"
