import { createAccount } from "../../../paygate/account"
import { minorAmount, transId } from "../../../paygate/values"
import { DEMO_ACCOUNT } from "../../../sandbox/demo-account"
import type { PaymentDetails } from "../payment-details"

export const merchant = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}

/** A cart with two lines, a payer and a language, at a gateway. */
export function details(gateway: string, changed: Partial<PaymentDetails> = {}): PaymentDetails {
  const { merchantId, encryptionKey, hmacKey } = merchant
  return {
    account: createAccount({ id: "main", gateway, merchantId, encryption: { key: encryptionKey }, hmacKey }),
    transId: transId("01J8ZQ4X7N5B2M9K3C6V0T1YRS"),
    amount: minorAmount(4290),
    currency: "EUR",
    cart: {
      cartId: "cart_1",
      items: [
        { title: "Enamel mug", quantity: 2 },
        { title: "Tea & honey", quantity: 1 },
      ],
      payer: "Erika Müller",
      language: "de",
    },
    language: undefined,
    scannedCode: undefined,
    returnAddress: "https://api.shop.example/hooks/paygate/return/main/tok",
    notifyAddress: "https://api.shop.example/hooks/paygate/notify/main",
    shopAddress: "https://shop.example",
    shopperAddress: "192.0.2.7",
    settings: {},
    everySetting: {},
    ...changed,
  }
}
