import { z } from "zod"

import { isMerchantId } from "../values"

/** A string that may have been damaged in an environment file or by copy and paste. */
export const typedText = z.string().superRefine((text, context) => {
  const message = typedTextProblem(text)
  if (message !== undefined) context.addIssue({ code: "custom", message, continue: false })
})

/** A MerchantID as entered. */
export const typedMerchantId = typedText.refine(
  isMerchantId,
  "must be a MerchantID: 1 to 30 characters without blanks, & = and *",
)

/** What looks damaged in a string and how to fix it; undefined if nothing does. Never quotes the string. */
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
