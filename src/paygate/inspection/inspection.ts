import type { OpenResult } from "../wire"

/** Identifies a configured password: the one in use, or the one before the last change. */
export interface KeyName {
  readonly accountId: string
  readonly key: "current" | "previous"
}

/**
 * The five values that a MAC covers, joined by asterisks; the last two are Amount and Currency in a request, otherwise Status
 * and Code.
 */
export type MacField = "PayID" | "TransID" | "MerchantID" | "Status" | "Code" | "Amount" | "Currency"

/** How a message would have to differ for its MAC to hold. */
export type MacDifference =
  /** It was made with another account's password. */
  | { readonly kind: "other-account" }
  /** It would be right for the MerchantID in the message, which differs from the account's. */
  | { readonly kind: "merchant-id-as-received" }
  /** It would be right if this field were empty: the field was added or changed after signing. */
  | { readonly kind: "field-empty"; readonly field: MacField }
  /** It would be right without the blanks around a value. */
  | { readonly kind: "blanks" }
  /** It was computed from the fields of a request instead of those of an answer, or vice versa. */
  | { readonly kind: "other-fields" }

/** The finding about a MAC. Never the right MAC nor any part of it: that would let the reader forge a payment. */
export type MacFinding =
  | { readonly kind: "absent" }
  | { readonly kind: "holds"; readonly key: KeyName }
  | { readonly kind: "holds-otherwise"; readonly key: KeyName; readonly difference: MacDifference }
  /** Not 64 hex digits: truncated, or something else. */
  | { readonly kind: "malformed" }
  /** A covered value contains an asterisk, which joins the values, so the MAC would prove nothing. */
  | { readonly kind: "asterisk"; readonly field: MacField }
  | { readonly kind: "wrong" }

/**
 * Whether Len is right. The platform cuts the clear text at Len, so counting characters instead of bytes loses the end of a
 * UTF-8 text.
 */
export type LenFinding = "fits" | "missing" | "characters" | "contradicts" | "not-needed"

export interface InspectedField {
  readonly name: string
  /** Scrubbed. */
  readonly value: string
  readonly masked: boolean
}

/** The result of inspecting a pasted message. Nothing in it is secret. */
export type Inspection =
  | { readonly kind: "nothing-found" }
  | {
      readonly kind: "unreadable"
      readonly reason: Exclude<OpenResult, { ok: true } | { reason: "ambiguous" }>["reason"]
      /** Judged by the form of Data: AES has a dash in it. */
      readonly cipher: "blowfish" | "aes"
      /** Whether a configured account encrypts with this cipher. */
      readonly cipherInUse: boolean
    }
  | {
      readonly kind: "read"
      readonly sealed: boolean
      readonly direction: "request" | "answer"
      /** The encryption key that decrypted it; null for an unencrypted message. */
      readonly openedWith: KeyName | null
      /** The account whose MerchantID the message names, if it is one of ours. */
      readonly merchant: { readonly received: string | null; readonly accountId: string | null }
      readonly len: LenFinding
      readonly mac: MacFinding
      readonly code: string | null
      readonly fields: readonly InspectedField[]
    }
