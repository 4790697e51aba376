import type { Mutation, Original } from "./mutations"
import type { Random } from "./random"
import { seenMessages } from "./seen-messages"

/**
 * What is possible without any key: whole blocks of messages the attacker has seen, in any order, with any Len. Where the MAC
 * is dropped, the rest says what the attacker wants and is unsigned.
 */
export const splices: Readonly<Record<string, Mutation>> = {
  "blocks of several messages seen": (original, random) => {
    // A message begins with mid, PayID and TransID; most other beginnings are not even readable.
    const mine = blocksOf(original, dataOf(original.body))
    const head = mine.slice(0, random.pick([0, random.between(1, mine.length)]))
    const pieces = Array.from({ length: random.between(1, 3) }, () => someBlocks(original, random))
    const data = [...head, ...pieces].join("")
    return envelope(original, data, random.pick(lengths)(data, random, original))
  },
  "head of one message, tail of another, Len anywhere": (original, random) => {
    const mine = blocksOf(original, dataOf(original.body))
    const theirs = blocksOf(original, random.pick(seen(original)))
    const data = [
      ...mine.slice(0, random.between(1, mine.length)),
      ...theirs.slice(random.below(theirs.length)),
    ].join("")
    return envelope(original, data, random.pick(lengths)(data, random, original))
  },
  "Len shortened": (original, random) =>
    envelope(original, cipherText(original), random.below(lenOf(original))),
  "Len lengthened": (original, random) =>
    envelope(original, cipherText(original), lenOf(original) + random.between(1, 64)),
  "blocks behind the end, Len lengthened or not": (original, random) => {
    const data = cipherText(original) + someBlocks(original, random)
    return envelope(
      original,
      data,
      random.pick([lenOf(original), data.length / 2, random.below(data.length)]),
    )
  },
}

/** The text lengths a forger may claim. */
const lengths: readonly ((data: string, random: Random, original: Original) => number)[] = [
  (data) => data.length / 2,
  (data, random) => random.between(1, data.length / 2),
  (_data, _random, original) => lenOf(original),
]

const dataOf = (body: string) => body.slice(body.indexOf("Data=") + 5)
const lenOf = ({ body }: Original) => Number(body.slice(4, body.indexOf("&")))

/** AES Data begins with its IV and a dash; the forger either keeps both or treats them as ordinary blocks. */
const cipherText = ({ body }: Original) => dataOf(body).split("-").at(-1) ?? ""

function blocksOf({ target }: Original, data: string): string[] {
  const digits = target.cipher.blockSize * 2
  const text = data.split("-").at(-1) ?? ""
  return Array.from({ length: Math.floor(text.length / digits) }, (_, index) =>
    text.slice(index * digits, (index + 1) * digits),
  )
}

function someBlocks(original: Original, random: Random): string {
  const blocks = blocksOf(original, random.pick(seen(original)))
  const from = random.below(blocks.length)
  return blocks.slice(from, random.between(from + 1, blocks.length)).join("")
}

function envelope(original: Original, data: string, length: number): string {
  const [iv, rest] = dataOf(original.body).split("-")
  return `Len=${length}&Data=${rest === undefined ? "" : `${iv}-`}${data}`
}

const known = new Map<Original["target"], readonly string[]>()

/** Encrypted once per account. */
function seen({ target }: Original): readonly string[] {
  const messages = known.get(target) ?? seenMessages(target)
  known.set(target, messages)
  return messages
}
