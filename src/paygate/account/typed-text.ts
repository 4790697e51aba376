import { z } from "zod"

import { isMerchantId } from "../values"

/** A text that came through a file of environment variables, or through somebody's clipboard. */
export const typedText = z.string().superRefine((text, context) => {
  const message = typedTextProblem(text)
  if (message !== undefined) context.addIssue({ code: "custom", message, continue: false })
})

/** A MerchantID as it was typed. */
export const typedMerchantId = typedText.refine(
  isMerchantId,
  "must be a MerchantID: 1 to 30 characters without blanks, & = and *",
)

/** What happened to a text on its way, with the remedy; undefined when nothing did. Never names the text. */
function typedTextProblem(text: string): string | undefined {
  if (text === "") return "is empty; enter it, or set the environment variable it is read from"
  if (text !== text.trim()) return "has white space around it; remove what was copied along"
  if (/^(["'`]).*\1$/s.test(text)) return "has quotes around it; remove them"
  if (/[\p{Cc}\p{Cf}]/u.test(text))
    return "has a line break or an invisible character in it; copy it once more"
  if (text === "undefined" || text === "null")
    return `is the word "${text}"; set the environment variable it is read from`
  return undefined
}
