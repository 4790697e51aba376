import { createAccount } from "../account"
import type { EndpointId } from "../endpoints"
import { wholeRequests } from "../endpoints/__fixtures__/requests"
import { endpoints } from "../endpoints/registry"
import { formatParameters } from "../wire"
import vectors from "../wire/__fixtures__/vectors.json"

import { requestParameters } from "./request-parameters"

const options = {
  id: "main",
  gateway: "cockpit",
  merchantId: "DEMO_MERCHANT",
  encryption: { key: vectors.keys.blowfish_invented },
  hmacKey: vectors.keys.hmac_invented,
}

function clearText(id: EndpointId, changed: Record<string, unknown> = {}): string {
  const account = createAccount({ ...options, ...changed })
  return formatParameters(requestParameters(account, endpoints[id], wholeRequests[id]))
}

const opening = "MerchantID=DEMO_MERCHANT&TransID=TID-0001"
const followUp = "MerchantID=DEMO_MERCHANT&PayID=0123456789abcdef0123456789abcdef&TransID=TID-0001"
const addresses =
  "URLSuccess=https://shop.example/return&URLFailure=https://shop.example/return&URLNotify=https://shop.example/notify"
const wechat =
  `OrderDesc=2 x Tea&OrderDesc2=Name:Tea,Quantity:2&${addresses}&UserData=u=7&ReqId=pgop-07` +
  "&IPAddr=192.0.2.1&TimeOut=30&GoodsCategory=TEA&ProductNr=P1&Limit=true"
const returned = "Plain=plain&Custom=session=123|id=456"

/** What each endpoint sends before encryption, with every parameter of its table. */
const texts: Record<EndpointId, string> = {
  "twint.form":
    `${opening}&RefNr=R-1,a_2&Amount=1990&Currency=CHF&OrderDesc=2 x Tea&${addresses}` +
    `&UserData=u=7&ReqId=pgop-07&${returned}&Response=encrypt` +
    "&MAC=c967cf0bb71714bcf6a372b63407fca77d47163537c76678be8a59acf7444492",
  "twint.capture":
    `${followUp}&Amount=1990&Currency=CHF&RefNr=R-1&ReqId=pgop-07&CompleteType=YES` +
    "&MAC=7e453352a8dc70edf91356f3ed16098a5e654271fc653fde885145977cf68165",
  "twint.reverse":
    `${followUp}&Amount=1990&Currency=CHF&RefNr=R-1&UserData=u=7&ReqId=pgop-07` +
    "&MAC=7e453352a8dc70edf91356f3ed16098a5e654271fc653fde885145977cf68165",
  "twint.credit":
    `${followUp}&Amount=1990&Currency=CHF&RefNr=R-1&UserData=u=7&ReqId=pgop-07` +
    "&MAC=7e453352a8dc70edf91356f3ed16098a5e654271fc653fde885145977cf68165",
  "alipay.website":
    `${opening}&RefNr=2026-11/1&Amount=1990&Currency=CNY&OrderDesc=2 x Tea&OrderDesc2=Tea;2` +
    `&ShopURL=https://shop.example&UserData=u=7&${addresses}&ReqID=pgop-07&Timeout=90m` +
    `&CustomerID=cus_7&AccBank=ICBCBTB&Device=Mobile&FxCurrency=USD&${returned}&Response=encrypt` +
    "&MAC=22b5a7afd9a26389ff7f008a5ee88f5510bc6f57dda24eb83134cb43a8fb1e68",
  "alipay.spot":
    `${opening}&RefNr=2026-11/1&Amount=1990&Currency=EUR&OrderDesc=2 x Tea&OrderDesc2=at the point of sale` +
    "&UserData=u=7&BuyerIDCode=281012020262467128" +
    "&MAC=239d5fbc36661a9df76373585d07b11a85c1595af3041e41dd557df63e3d4188",
  "alipay.qr":
    `${opening}&RefNr=2026-11/1&Amount=1990&Currency=EUR&OrderDesc=2 x Tea&OrderDesc2=at the point of sale` +
    "&UserData=u=7&URLNotify=https://shop.example/notify" +
    "&MAC=239d5fbc36661a9df76373585d07b11a85c1595af3041e41dd557df63e3d4188",
  "alipay.app":
    `${opening}&RefNr=2026-11/1&Amount=1990&Currency=EUR&OrderDesc=2 x Tea&OrderDesc2=Tea;2` +
    "&ShopURL=https://shop.example&UserData=u=7&URLNotify=https://shop.example/notify" +
    "&FxCurrency=USD&MAC=239d5fbc36661a9df76373585d07b11a85c1595af3041e41dd557df63e3d4188",
  "alipay.reverse":
    `${followUp}&RefNr=2026-11/1&Amount=1990&Currency=EUR&UserData=u=7&ReqID=pgop-07` +
    "&MAC=216526ac43dbe276b7d2e0855f87daea8d5dc5d909867bdf009ffb670fd5acab",
  "alipay.credit":
    `${followUp}&RefNr=R-1&Amount=1990&Currency=EUR&UserData=u=7&ReqID=pgop-07` +
    "&MAC=216526ac43dbe276b7d2e0855f87daea8d5dc5d909867bdf009ffb670fd5acab",
  "alipay.inquire":
    `${followUp}&RefNr=R-1&Amount=1990&Currency=EUR&UserData=u=7` +
    "&MAC=216526ac43dbe276b7d2e0855f87daea8d5dc5d909867bdf009ffb670fd5acab",
  "alipay_ppro.website":
    `${opening}&refnr=R-1,a_2&Amount=1990&Currency=GBP&OrderDesc=2 x Tea&UserData=u=7` +
    `&${addresses}&ReqId=pgop-07&SellingPoint=Shop 1&Service=Hotel&Channel=channel-1&Language=de` +
    "&AccOwner=Erika Muster&Device=Mobile&AddrCountryCode=CN&HotelName=Grand Hotel" +
    "&CheckInTime=2020-01-22|2020-02-10&CheckOutTime=2020-01-25|2020-02-14" +
    `&OrderDesc2=W3siaXRlbURlc2NyaXB0aW9uIjoiQm9vayIsIm51bWJlciI6M31d&${returned}` +
    "&Response=encrypt&MAC=81817b7bfb76a850805867213eafbc685732204e79ca32d52017c8280a0ff0d0",
  "alipay_ppro.credit":
    `${followUp}&refnr=R-1&Amount=1990&Currency=GBP&UserData=u=7&ReqId=pgop-07` +
    "&MAC=ec83ed998ebb02c546cbc339132d3dc114d31ffe01f2feef0490ef75f342fd1f",
  "wechat.form":
    `${opening}&refnr=2026-11/1&Amount=1990&Currency=HKD&Channel=W2A&${wechat}&ShopSystem=WAP` +
    `&ShopName=Teashop&ShopURL=https://shop.example&${returned}&Response=encrypt` +
    "&MAC=f29b8ac9f25636be9fff2cec4ca00e859308c21b16303a768918ff615c803398",
  "wechat.app":
    `${opening}&refnr=2026-11/1&Amount=1990&Currency=HKD&Channel=APP&${wechat}&ShopSystem=WAP` +
    `&ShopName=Teashop&ShopURL=https://shop.example&${returned}&Response=encrypt` +
    "&MAC=f29b8ac9f25636be9fff2cec4ca00e859308c21b16303a768918ff615c803398",
  "wechat.barcode":
    `${opening}&refnr=2026-11/1&Amount=1990&Currency=EUR&OrderDesc=2 x Tea` +
    "&OrderDesc2=Name:Tea,Quantity:2&UserData=u=7&ReqId=pgop-07&TimeOut=1&GoodsCategory=TEA" +
    "&Limit=true&BuyerIDcode=130000000000000001&Response=encrypt" +
    "&MAC=239d5fbc36661a9df76373585d07b11a85c1595af3041e41dd557df63e3d4188",
  "wechat.qr":
    `${opening}&refnr=2026-11/1&Amount=1990&Currency=EUR&OrderDesc=2 x Tea` +
    "&OrderDesc2=Name:Tea,Quantity:2&URLNotify=https://shop.example/notify&UserData=u=7" +
    "&ReqId=pgop-07&IPAddr=192.0.2.1&TimeOut=5&GoodsCategory=TEA&ProductNr=P1&Limit=true" +
    "&Response=encrypt&MAC=239d5fbc36661a9df76373585d07b11a85c1595af3041e41dd557df63e3d4188",
  "wechat.reverse":
    `${followUp}&refnr=2026-11/1&Amount=1990&Currency=EUR&UserData=u=7&ReqId=pgop-07` +
    "&MAC=216526ac43dbe276b7d2e0855f87daea8d5dc5d909867bdf009ffb670fd5acab",
  "wechat.credit":
    `${followUp}&refnr=2026-11/1&Amount=1990&Currency=EUR&ReqId=pgop-07` +
    "&MAC=216526ac43dbe276b7d2e0855f87daea8d5dc5d909867bdf009ffb670fd5acab",
  "subscription.change":
    "MerchantID=DEMO_MERCHANT&AboID=abo-1&Amount=1990&OrderDesc=Tea every month&AboAction=Update" +
    "&StartDate=20261201&EndDate=20271130&Interval=30&Active=true" +
    "&MAC=4fb142b0f5919ff0b4678fce8eba30bb191572d02f9ef023a9e11eb03be202bb",
  inquire: `${followUp}&MAC=c4c969601d70c0f77d62827db143bc4db9b7662179ef72ab89160d9ed684a875`,
  inquire24: `${opening}&MAC=0b063d9c5281a0cb715e18935b1537c75ffb205842de79dc5bfe577ba344e89b`,
}

describe("the text of a request, before it is encrypted", () => {
  it.each(Object.entries(texts))("of %s is written to the letter", (id, text) => {
    expect(clearText(id as EndpointId)).toBe(text)
  })

  it("covers every endpoint there is", () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(endpoints).sort())
  })

  it("says that it is simulated when it moves money, never when it only asks (protocol notes 12)", () => {
    const simulated = { simulate: "0305" }

    expect(clearText("wechat.barcode", simulated)).toContain("&OrderDesc=Test:0305&")
    expect(clearText("alipay.reverse", simulated)).toContain("&OrderDesc=Test:0305&")
    expect(clearText("subscription.change", simulated)).toContain("&OrderDesc=Test:0305&")
    expect(clearText("alipay.inquire", simulated)).not.toContain("OrderDesc")
  })
})

describe("EtiID", () => {
  const ids = Object.keys(endpoints) as EndpointId[]
  const sending = (changed: Record<string, unknown>) =>
    ids.filter((id) => clearText(id, changed).includes("&EtiID=MyShop 1.0&"))

  it("is sent with every new payment once the account has one, and with nothing else", () => {
    expect(sending({ etiId: "MyShop 1.0" })).toEqual([
      "twint.form",
      "alipay.website",
      "alipay.spot",
      "alipay.qr",
      "alipay.app",
      "alipay_ppro.website",
      "wechat.form",
      "wechat.app",
      "wechat.barcode",
      "wechat.qr",
    ])
  })

  it("is off by default, and no part of the MAC", () => {
    expect(ids.filter((id) => clearText(id).includes("EtiID"))).toEqual([])
    expect(clearText("twint.form", { etiId: "MyShop 1.0" }).replace("&EtiID=MyShop 1.0", "")).toBe(
      clearText("twint.form"),
    )
  })
})
