import { alipayGoods, orderDescription, type OrderedItem } from "../domain/order-description"
import type { MethodId } from "../domain/methods"
import type { Account } from "../paygate/account"
import type { FormRequest, PaygateClient } from "../paygate/client"
import { alipayWebsite } from "../paygate/operations/alipay-website"
import { twintForm } from "../paygate/operations/twint-form"
import type { MinorAmount, TransId } from "../paygate/values"
import { transliterate } from "../paygate/wire"

/** What every hosted form needs. */
export interface PaymentFormInput {
  readonly transId: TransId
  readonly amount: MinorAmount
  readonly currency: string
  readonly items: readonly OrderedItem[]
  readonly returnAddress: string
  readonly notifyAddress: string
  readonly shopAddress: string
}

/** The sealed request that opens a hosted payment page; pure, nothing is sent. */
export function paymentForm(
  method: MethodId,
  account: Account,
  client: PaygateClient,
  input: PaymentFormInput,
): FormRequest {
  const common = {
    TransID: input.transId,
    Amount: input.amount,
    Currency: input.currency,
    // Success and failure lead to one place: the content decides, never the address. Protocol notes 7.
    URLSuccess: input.returnAddress,
    URLFailure: input.returnAddress,
    URLNotify: input.notifyAddress,
    OrderDesc: transliterate(orderDescription(input.items), account.charset),
  }
  switch (method) {
    case "twint":
      return client.form(twintForm, common)
    case "alipay":
      return client.form(alipayWebsite, {
        ...common,
        OrderDesc2: transliterate(alipayGoods(input.items), account.charset),
        ShopURL: input.shopAddress,
      })
  }
}
