/** Modules in which the detail is a parameter's number, each with a fault of its own (protocol notes 9.3). */
const parameterModules = ["010", "011", "012", "013", "014", "015", "016", "017", "018", "019"] as const
export type ParameterModule = (typeof parameterModules)[number]

export function isParameterModule(module: string): module is ParameterModule {
  return parameterModules.some((each) => each === module)
}

/** Parameters by their number in digits 5 to 8 of a Code, in the gateway's own wording (protocol notes 9.5). */
export const parameterNumbers: Readonly<Record<string, string>> = {
  "0001": "PayID",
  "0002": "TransID",
  "0003": "MerchantID",
  "0004": "ReqID",
  "0005": "Amount",
  "0006": "Currency",
  "0007": "Data",
  "0008": "Len",
  "0009": "Capture",
  "0010": "Response",
  "0011": "OrderDesc",
  "0012": "OrderDesc2",
  "0014": "Plain",
  "0020": "URLSuccess",
  "0021": "URLFailure",
  "0022": "URLNotify",
  "0023": "AccOwner",
  "0025": "AccBank",
  "0032": "RefNr",
  "0041": "StartDate",
  "0042": "EndDate",
  "0044": "MAC",
  "0049": "expirationTime",
  "0085": "Channel",
  "0086": "SellingPoint",
  "0087": "Service",
  "0099": "XID",
  "0145": "Date",
  "003E": "RequestID",
  "0973": "AddrCountryCode",
  "0990": "Limit",
  "0993": "FxCurrency",
  "1210": "AboID",
  "1211": "AboAction",
  "1212": "AboAmount",
  "1213": "Interval",
  "1214": "Active",
  "1233": "CustomerID",
  "1283": "UserData",
  "1348": "ShopSystem",
  "1357": "BuyerIDCode",
  "1365": "Language",
  "1389": "GoodsCategory",
  "1700": "Device",
  "1714": "ProductNr",
  "1990": "URLBack",
  "2206": "Timeout",
}

/** The only parameter that the gateway gives no name. */
export const ipAddress = "003D"
