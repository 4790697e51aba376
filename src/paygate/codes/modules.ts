import type { Text } from "./language"

/** Modules in which the detail is a parameter's number (protocol notes 9.3). The text follows the parameter's name. */
export const parameterModules: Readonly<Record<string, Text>> = {
  "010": { en: "is missing" },
  "011": { en: "has a wrong format" },
  "012": { en: "is invalid" },
  "013": { en: "is too short" },
  "014": { en: "is too long" },
  "015": { en: "is empty" },
  "016": { en: "is unknown or not allowed" },
  "017": { en: "was used before or is given twice" },
  "018": { en: "has expired" },
  "019": { en: "is not allowed in this version" },
}

/** Everything else that digits 2 to 4 may say. Never decide by them: the list is old and not complete. */
export const moduleNames: Readonly<Record<string, Text>> = {
  "000": { en: "General" },
  "001": { en: "Encryption" },
  "030": { en: "Database" },
  "040": { en: "Terminal lock" },
  "050": { en: "Merchant configuration" },
  "060": { en: "Payment processing" },
  "100": { en: "Cards" },
  "115": { en: "iDEAL" },
  "116": { en: "giropay" },
  "119": { en: "Alipay" },
  "120": { en: "3-D Secure" },
  "150": { en: "PayPal" },
  "192": { en: "Sofort" },
  "193": { en: "EPS" },
  "249": { en: "Alipay via PPRO" },
  "260": { en: "Hosted payment page" },
  "277": { en: "Test card" },
  "286": { en: "WeChat Pay via PPRO" },
  "289": { en: "Klarna" },
}
