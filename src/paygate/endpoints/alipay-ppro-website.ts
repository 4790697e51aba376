import { z } from "zod"

import { Device } from "./alipay-fields"
import { hotelDays, pproCurrency, pproOrderDesc2, requireWholeHotel } from "./alipay-ppro-fields"
import { answer, code, conditional, mandatory, optional, presentIf } from "./answer-fields"
import { formEndpoint } from "./endpoint"
import { a, ans } from "./field-formats"
import { wordReference } from "./reference"
import { Amount, callbackUrl, Custom, oneOf, Plain, ReqID, TransID, UserData } from "./request-fields"

/**
 * Alipay over PPRO's hosted form, under the same file name as the direct one: the contract decides which of the two it is.
 * Captured at payment, Amount in minor units. Channel is that of the PPRO contract (Alipay via PPRO document, payment).
 */
export const alipayPproWebsite = formEndpoint({
  id: "alipay_ppro.website",
  file: "alipay.aspx",
  document: "Alipay via PPRO document, payment",
  request: z
    .strictObject({
      TransID,
      refnr: wordReference.optional(),
      Amount,
      Currency: pproCurrency,
      OrderDesc: ans(1, 768),
      UserData: UserData.optional(),
      URLSuccess: callbackUrl,
      URLFailure: callbackUrl,
      URLNotify: callbackUrl,
      ReqId: ReqID.optional(),
      SellingPoint: ans(1, 50).optional(),
      Service: ans(1, 50).optional(),
      Channel: ans(1, 64).optional(),
      Language: a(2).optional(),
      AccOwner: ans(3, 50),
      Device: Device.optional(),
      AddrCountryCode: oneOf(a(2), "CN").optional(),
      HotelName: ans(1, 128).optional(),
      CheckInTime: hotelDays.optional(),
      CheckOutTime: hotelDays.optional(),
      OrderDesc2: pproOrderDesc2.optional(),
      Plain: Plain.optional(),
      Custom: Custom.optional(),
    })
    .superRefine(requireWholeHotel),
  answer: presentIf(
    answer({
      Code: code("an8"),
      refnr: optional("ans..40"),
      UserData: optional("ans..1024"),
      MAC: mandatory("an64"),
      PaymentPurpose: optional("ans..26"),
      PaymentGuarantee: conditional("a..12"),
      ErrorText: conditional("ans..128"),
      TransactionID: optional("an..20"),
      Plain: optional("ans..50"),
      Custom: optional("ans..1024"),
    }),
    {
      PaymentGuarantee: (status) => status === "OK",
      ErrorText: (status) => status === "FAILED",
    },
  ),
})
