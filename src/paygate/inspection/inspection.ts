import type { OpenResult } from "../wire"

/** Which of the configured passwords: the one in use, or the one before the last change. */
export interface KeyName {
  readonly accountId: string
  readonly key: "current" | "previous"
}

/** The five values that a MAC covers, joined by asterisks: Amount and Currency in a request, Status and Code else. */
export type MacField = "PayID" | "TransID" | "MerchantID" | "Status" | "Code" | "Amount" | "Currency"

/** How a message would have to differ for its MAC to hold. */
export type MacDifference =
  /** It was made with a password of another account. */
  | { readonly kind: "other-account" }
  /** It holds for the MerchantID as it stands in the message, which is not the account's. */
  | { readonly kind: "merchant-id-as-received" }
  /** It holds if this field were empty: added or changed after the signing. */
  | { readonly kind: "field-empty"; readonly field: MacField }
  /** It holds without the blanks around a value. */
  | { readonly kind: "blanks" }
  /** It was made over the fields of a request where those of an answer belong, or the other way round. */
  | { readonly kind: "other-fields" }

/** What can be said about a MAC. Never the right one, nor any part of it: that would let the reader forge a payment. */
export type MacFinding =
  | { readonly kind: "absent" }
  | { readonly kind: "holds"; readonly key: KeyName }
  | { readonly kind: "holds-otherwise"; readonly key: KeyName; readonly difference: MacDifference }
  /** No 64 hex digits: cut off, or something else. */
  | { readonly kind: "malformed" }
  /** A covered value holds the asterisk that joins them, so it would prove nothing. */
  | { readonly kind: "asterisk"; readonly field: MacField }
  | { readonly kind: "wrong" }

/** Whether Len fits. The platform cuts the clear text there, so that a Len in characters loses the end of a UTF-8 text. */
export type LenFinding = "fits" | "missing" | "characters" | "contradicts" | "not-needed"

export interface InspectedField {
  readonly name: string
  /** Scrubbed. */
  readonly value: string
  readonly masked: boolean
}

/** What a pasted message turned out to be. Nothing in it is secret. */
export type Inspection =
  | { readonly kind: "nothing-found" }
  | {
      readonly kind: "unreadable"
      readonly reason: Exclude<OpenResult, { ok: true } | { reason: "ambiguous" }>["reason"]
      /** By the form of Data: AES has a dash in it. */
      readonly cipher: "blowfish" | "aes"
      /** A configured account seals with this cipher. */
      readonly cipherInUse: boolean
    }
  | {
      readonly kind: "read"
      readonly sealed: boolean
      readonly direction: "request" | "answer"
      /** The encryption key that opened it; null for a message in clear. */
      readonly openedWith: KeyName | null
      /** The account that the message names as its merchant, if it is one of ours. */
      readonly merchant: { readonly received: string | null; readonly accountId: string | null }
      readonly len: LenFinding
      readonly mac: MacFinding
      readonly code: string | null
      readonly fields: readonly InspectedField[]
    }
