import { Text } from "@medusajs/ui"

import { codeWords } from "../../domain/code-words"
import { useLanguage } from "../lib/use-language"

/** The gateway's Code with its meaning and, with `advice`, what can be done about it. */
export function CodeInWords({ code, advice = false }: { code: string; advice?: boolean }) {
  const meaning = codeWords(code, useLanguage())
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      <code className="font-mono">{meaning.code}</code> {meaning.text}
      {advice && meaning.advice !== "" ? ` ${meaning.advice}` : ""}
    </Text>
  )
}
