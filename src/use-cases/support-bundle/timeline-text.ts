import type { AttemptCard, TimelineEntry } from "../../contracts/attempt-card"
import { codeWords } from "../../domain/code-words"

/** The timeline as lines of text, oldest first, moments in UTC. */
export function timelineText(card: Pick<AttemptCard, "timeline" | "currency_code">): string {
  return [...card.timeline]
    .reverse()
    .map((entry) => `${entry.at}  ${sentence(entry, card.currency_code)}\n`)
    .join("")
}

function sentence(entry: TimelineEntry, currency: string): string {
  switch (entry.kind) {
    case "opened":
      return "payment opened"
    case "replaced":
      return "replaced by another try: the cart changed"
    case "booked":
      return "order and payment exist in the shop"
    case "notice":
      return `message by ${entry.channel}: Status ${entry.status}, ${coded(entry.code, null)}${unsigned(entry.unsigned_text)}${ofStep(entry.xid)}`
    case "operation":
      return (
        `${entry.operation} of ${entry.amount} ${currency}${entry.closes_rest ? ", rest released" : ""}: ${entry.state}, ReqID ${entry.req_id}` +
        `${entry.code === null ? "" : `, ${coded(entry.code, entry.description)}`}${entry.noted === null ? "" : `, ${JSON.stringify(entry.noted)}`}${ofStep(entry.xid)}`
      )
  }
}

function coded(code: string, description: string | null): string {
  return `Code ${code} (${codeWords(code, "en").text})${described(description)}`
}

/** Kept apart from the Code's meaning, which is the gateway's own. */
function unsigned(text: string | null): string {
  return text === null || text === "" ? "" : `, not signed: "${text}"`
}

function described(description: string | null): string {
  return description === null || description === "" ? "" : `, "${description}"`
}

function ofStep(xid: string | null): string {
  return xid === null ? "" : `, XID ${xid}`
}
