import { parse } from "node:querystring"

import { formPairs } from "../../../api/hooks/paygate/form-pairs"
import { stockFields } from "../../../providers/base/stock-fields"

type Fields = Readonly<Record<string, string>>

/** A way for a message to enter the shop: the fields its handler reads from the text. Undefined when there are too many. */
export type Door = (text: string) => Fields | undefined

/** As read from a socket, one character per byte. */
const latin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1")

/** Every way in, by name. */
export const doors: Readonly<Record<string, Door>> = {
  "notify or return, posted": (text) => formPairs(latin1(text)),
  "notify or return, in the address": (text) => formPairs(latin1(text).split("#", 1)[0] ?? ""),
  "notify or return, half in the address, half posted": (text) => {
    const cut = text.indexOf("&")
    const query = formPairs(latin1(text.slice(0, cut + 1)))
    const body = formPairs(latin1(text.slice(cut + 1)))
    return query && body && { ...query, ...body }
  },
  // Medusa's own parser makes lists and objects of repeated and bracketed names; this one makes lists.
  "Medusa's own hook": (text) => stockFields(parse(text)),
}
