import type { Text } from "./language"

/** Modules in which the detail is a parameter's number (protocol notes 9.3). The text is appended to the parameter's name. */
export const parameterModules: Readonly<Record<string, Text>> = {
  "010": { en: "is missing", de: "fehlt" },
  "011": { en: "has a wrong format", de: "hat ein falsches Format" },
  "012": { en: "is invalid", de: "ist ungültig" },
  "013": { en: "is too short", de: "ist zu kurz" },
  "014": { en: "is too long", de: "ist zu lang" },
  "015": { en: "is empty", de: "ist leer" },
  "016": { en: "is unknown or not allowed", de: "ist unbekannt oder nicht erlaubt" },
  "017": { en: "was used before or is given twice", de: "wurde schon verwendet oder ist doppelt angegeben" },
  "018": { en: "has expired", de: "ist abgelaufen" },
  "019": { en: "is not allowed in this version", de: "ist in dieser Version nicht erlaubt" },
}

/** Modules of the gateway itself (protocol notes 9.3). */
const gatewayModules: Readonly<Record<string, Text>> = {
  "000": { en: "General", de: "Allgemein" },
  "001": { en: "Encryption", de: "Verschlüsselung" },
  "030": { en: "Database", de: "Datenbank" },
  "040": { en: "Terminal lock", de: "Terminalsperre" },
  "050": { en: "Merchant configuration", de: "Händlerkonfiguration" },
  "060": { en: "Payment processing", de: "Zahlungsabwicklung" },
}

const requestParameter: Text = { en: "Request parameter", de: "Parameter der Anfrage" }
const internal: Text = { en: "Inside the gateway", de: "Intern im Gateway" }

/** Payment modules whose name needs translating (protocol notes 9.3). */
const describedModules: Readonly<Record<string, Text>> = {
  "100": { en: "Cards", de: "Karten" },
  "110": { en: "Direct debit", de: "Lastschrift" },
  "111": { en: "Direct debit", de: "Lastschrift" },
  "112": { en: "Direct debit", de: "Lastschrift" },
  "117": { en: "Direct debit", de: "Lastschrift" },
  "120": { en: "3-D Secure", de: "3-D Secure" },
  "206": { en: "Cards via GICC", de: "Karten über GICC" },
  "239": { en: "Cards via PPRO", de: "Karten über PPRO" },
  "249": { en: "Alipay via PPRO", de: "Alipay über PPRO" },
  "258": { en: "Finnish banks via PPRO", de: "Finnische Banken über PPRO" },
  "260": { en: "Hosted payment page", de: "Bezahlseite des Gateways" },
  "277": { en: "Test card", de: "Testkarte" },
  "286": { en: "WeChat Pay via PPRO", de: "WeChat Pay über PPRO" },
  "300": { en: "Point of sale", de: "Ladenkasse" },
  "305": { en: "Point of sale", de: "Ladenkasse" },
  "311": { en: "Point of sale", de: "Ladenkasse" },
  "316": { en: "Point of sale", de: "Ladenkasse" },
  "360": { en: "Point of sale", de: "Ladenkasse" },
}

/** Payment modules with a brand name, the same in every language. */
const brands: Readonly<Record<string, string>> = {
  "115": "iDEAL",
  "116": "giropay",
  "119": "Alipay",
  "125": "easyCredit",
  "141": "Google Pay",
  "150": "PayPal",
  "154": "Yapital",
  "155": "Trustly",
  "157": "Barzahlen",
  "159": "iPay",
  "165": "MobilePay",
  "168": "Asiapay",
  "169": "Apple Pay",
  "177": "Swish",
  "187": "Klarna",
  "189": "RatePay",
  "192": "Sofort",
  "193": "EPS",
  "252": "Amazon Pay",
  "256": "Limonetik",
  "264": "Klarna Checkout",
  "272": "CB2A",
  "273": "paydirekt",
  "276": "ChinaPay",
  "289": "Klarna Payments",
  "290": "girocard",
  "294": "CB2A",
}

/** Brands connected through PPRO. */
const brandsViaPpro: Readonly<Record<string, string>> = {
  "230": "iDEAL",
  "231": "P24",
  "232": "PostFinance",
  "233": "giropay",
  "234": "Sofort",
  "235": "paysafecard",
  "236": "Cash-Ticket",
  "237": "EPS",
  "241": "Skrill",
  "245": "QIWI",
  "246": "TrustPay",
  "257": "Multibanco",
  "259": "Bancontact",
  "261": "MyBank",
  "284": "Boleto",
  "285": "UnionPay",
  "287": "Zimpler",
}

const inEveryLanguage = (brand: string): Text => ({ en: brand, de: brand })
const viaPpro = (brand: string): Text => ({ en: `${brand} via PPRO`, de: `${brand} über PPRO` })
const texts = (names: Readonly<Record<string, string>>, text: (name: string) => Text) =>
  Object.entries(names).map(([module, name]) => [module, text(name)] as const)

/** Every module that has a name. Never decide by them: the list is old and incomplete. */
export const moduleNames: ReadonlyMap<string, Text> = new Map([
  ...Object.entries(gatewayModules),
  ...Object.keys(parameterModules).map((module) => [module, requestParameter] as const),
  ...Object.entries(describedModules),
  ...texts(brands, inEveryLanguage),
  ...texts(brandsViaPpro, viaPpro),
])

/** Name of digits 2 to 4. The range 020 to 0FF belongs to the gateway itself, even where no source says what a module is. */
export function moduleName(module: string): Text | undefined {
  return moduleNames.get(module) ?? (/^0[2-9A-F][0-9A-F]$/.test(module) ? internal : undefined)
}
