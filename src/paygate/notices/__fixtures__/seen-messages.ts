import { seal } from "../../wire"

import { genuine, merchantId, sealed, type Target } from "./genuine-notices"

/**
 * What an attacker who shops has seen under the account's key: results of payments, in the address bar, and requests that
 * lead to the gateway, which carry words of his own choice. With Blowfish in ECB their blocks can be put together anew.
 */
export function seenMessages({ cipher }: Target): readonly string[] {
  const results = genuine.map((parameters) => dataOf(sealed(parameters, cipher)))
  const requests = wordsOfHis.map(
    (SellingPoint) =>
      seal(
        {
          MerchantID: merchantId,
          TransID: genuine[2]?.["TransID"],
          SellingPoint,
          Amount: "1",
          Currency: "CHF",
        },
        { cipher, charset: "iso-8859-1", upperCase: true },
      ).Data,
  )
  return [...results, ...requests]
}

/** No `&` gets into a request, so a word becomes a parameter only where a block of another message ends with one. */
const wordsOfHis = ["Status=OK", "Code=00000000", "MAC=", "x", "xx", "xxx", "xxxx", "xxxxx", "xxxxxx"].map(
  (word) => `${word}${" ".repeat(16)}00000000OK      Status=OK`,
)

const dataOf = (body: string) => body.slice(body.indexOf("Data=") + 5)
