import type { Language } from "../language"

import type { CodeTexts } from "./code-texts"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import { it } from "./it"
import { zh } from "./zh"

/** The words for Codes by language. */
export const codeTexts: Readonly<Record<Language, CodeTexts>> = { en, de, fr, it, zh }
