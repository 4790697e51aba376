/** The texts of the page behind a payment link; what the payment itself needs is said by the kit. */
export interface PayWords {
  /** `{number}` is the order's. */
  readonly order: string
  readonly total: string
  readonly paidAlready: string
  readonly due: string
  /** Why something is due although something is paid, or another amount than before. */
  readonly changed: string
  readonly choose: string
  readonly noMethod: string
  /** `{moment}` is a date and a time. */
  readonly until: string
  readonly needsScript: string
  readonly paid: { readonly title: string; readonly text: string }
  readonly checking: { readonly title: string; readonly text: string }
  readonly held: { readonly title: string; readonly text: string }
  readonly canceled: { readonly title: string; readonly text: string }
  readonly expired: { readonly title: string; readonly text: string }
  readonly revoked: { readonly title: string; readonly text: string }
  readonly unknown: { readonly title: string; readonly text: string }
}
