import { z } from "zod"

import type { Tell } from "../options"

/** Key lengths in bytes: Blowfish is specified for 32 to 448 bits, AES has three key sizes. */
const lengths = {
  blowfish: {
    fits: (bytes: number) => bytes >= 4 && bytes <= 56,
    words: "must have 4 to 56 bytes for Blowfish",
  },
  aes: {
    fits: (bytes: number) => [16, 24, 32].includes(bytes),
    words: "must have 16, 24 or 32 bytes for AES",
  },
} as const

const key = z.string().min(1).optional().catch(undefined)
const looked = z.looseObject({
  key,
  previousKey: key,
  cipher: z.enum(["blowfish", "aes"]).catch("blowfish"),
})

/** Reports the keys of an account whose length its cipher does not allow. */
export function keyLengthProblem(encryption: unknown, tell: Tell): void {
  const { success, data } = looked.safeParse(encryption)
  if (!success) return
  const { fits, words } = lengths[data.cipher]
  if (data.key !== undefined && !fits(Buffer.byteLength(data.key))) {
    tell(["key"], `${words}; copy it once more, or correct "cipher"`)
  }
  // The previous key may belong to the other cipher, if the account was moved from one cipher to the other.
  const older = data.previousKey
  if (
    older !== undefined &&
    !Object.values(lengths).some((length) => length.fits(Buffer.byteLength(older)))
  ) {
    tell(
      ["previousKey"],
      "fits no cipher, neither Blowfish (4 to 56 bytes) nor AES (16, 24 or 32); copy it once more",
    )
  }
}
