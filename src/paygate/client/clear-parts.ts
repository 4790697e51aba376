import { decodeText } from "../wire"

/** Names of the envelope itself; anything else beside it is Plain or an expanded Custom. */
const envelope = new Set(["len", "data", "mid", "merchantid"])

/**
 * Plain and Custom as the shop sent them, read from what an answer carries unencrypted beside Data: Custom comes without its
 * name, each `|` turned into `&` (protocol notes 8.4). They can be changed in transit: use them for routing only.
 * @param body `Len=..&Data=..&Plain=..&session=123&id=456`
 */
export function clearParts(body: string): { Plain?: string; Custom?: string } {
  const pieces = body.split("&").filter((piece) => piece !== "" && !envelope.has(nameOf(piece)))
  const plain = pieces.find((piece) => nameOf(piece) === "plain")
  const custom = pieces.filter((piece) => nameOf(piece) !== "plain").map(unescaped)
  return {
    ...(plain === undefined ? {} : { Plain: unescaped(plain.slice("plain=".length)) }),
    ...(custom.length === 0 ? {} : { Custom: custom.join("|") }),
  }
}

function nameOf(piece: string): string {
  const at = piece.indexOf("=")
  return at < 0 ? "" : piece.slice(0, at).trim().toLowerCase()
}

/** Decodes percent signs followed by two hex digits as bytes and leaves everything else as it is, including `+`. */
function unescaped(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => decodeText(Buffer.from(run.replaceAll("%", ""), "hex")))
}
