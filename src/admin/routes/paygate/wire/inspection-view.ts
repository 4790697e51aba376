/** Which of the configured passwords fitted. */
export interface KeyView {
  readonly accountId: string
  readonly key: "current" | "previous"
}

export type MacView =
  | { readonly kind: "absent" | "malformed" | "wrong" }
  | { readonly kind: "asterisk"; readonly field: string }
  | { readonly kind: "holds"; readonly key: KeyView }
  | {
      readonly kind: "holds-otherwise"
      readonly key: KeyView
      readonly difference: { readonly kind: string; readonly field?: string }
    }

/** What `POST /admin/paygate/wire` answers. */
export type InspectionView =
  | { readonly kind: "nothing-found" }
  | {
      readonly kind: "unreadable"
      readonly reason: "not-hex" | "block-length" | "too-long" | "unreadable"
      readonly cipher: "blowfish" | "aes"
      readonly cipherInUse: boolean
    }
  | {
      readonly kind: "read"
      readonly sealed: boolean
      readonly direction: "request" | "answer"
      readonly openedWith: KeyView | null
      readonly merchant: { readonly received: string | null; readonly accountId: string | null }
      readonly len: "fits" | "missing" | "cuts" | "not-needed"
      readonly mac: MacView
      readonly code: string | null
      readonly fields: readonly { readonly name: string; readonly value: string; readonly masked: boolean }[]
    }
