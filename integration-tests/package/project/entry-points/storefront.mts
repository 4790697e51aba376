// Type-checked only: the kit, as a storefront in TypeScript writes it.
import { watchPayment, type Payment, type PaymentEnd, type StoreSdk } from "medusa-payment-paygate/storefront"

export const watched = (sdk: StoreSdk, payment: Payment): Promise<PaymentEnd> => watchPayment(sdk, payment)
// @ts-expect-error the kit has types of its own, whatever the way of resolution
export const wrong = (sdk: StoreSdk): Promise<PaymentEnd> => watchPayment(sdk, "a token")
