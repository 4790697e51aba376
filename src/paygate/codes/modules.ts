/** Names of modules that are words of a language, not brands. */
export type ModuleKind =
  | "general"
  | "encryption"
  | "database"
  | "terminal-lock"
  | "merchant"
  | "processing"
  | "request"
  | "internal"
  | "cards"
  | "direct-debit"
  | "3-d-secure"
  | "payment-page"
  | "test-card"
  | "point-of-sale"
  | "finnish-banks"

/** The name of a module: a brand or a word, perhaps connected through another company. */
export type ModuleName =
  | { readonly kind: ModuleKind; readonly through?: string }
  | { readonly brand: string; readonly through?: string }

/** Modules of the gateway itself (protocol notes 9.3); 010 to 019 name a parameter of the request. */
const gatewayModules: Readonly<Record<string, ModuleKind>> = {
  "000": "general",
  "001": "encryption",
  "030": "database",
  "040": "terminal-lock",
  "050": "merchant",
  "060": "processing",
}

/** Payment modules whose name needs translating (protocol notes 9.3). */
const describedModules: Readonly<Record<string, ModuleName>> = {
  "100": { kind: "cards" },
  "110": { kind: "direct-debit" },
  "111": { kind: "direct-debit" },
  "112": { kind: "direct-debit" },
  "117": { kind: "direct-debit" },
  "120": { kind: "3-d-secure" },
  "206": { kind: "cards", through: "GICC" },
  "239": { kind: "cards", through: "PPRO" },
  "258": { kind: "finnish-banks", through: "PPRO" },
  "260": { kind: "payment-page" },
  "277": { kind: "test-card" },
  "300": { kind: "point-of-sale" },
  "305": { kind: "point-of-sale" },
  "311": { kind: "point-of-sale" },
  "316": { kind: "point-of-sale" },
  "360": { kind: "point-of-sale" },
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
  "249": "Alipay",
  "257": "Multibanco",
  "259": "Bancontact",
  "261": "MyBank",
  "284": "Boleto",
  "285": "UnionPay",
  "286": "WeChat Pay",
  "287": "Zimpler",
}

const named = <Name>(table: Readonly<Record<string, Name>>, name: (value: Name) => ModuleName) =>
  Object.entries(table).map(([module, value]) => [module, name(value)] as const)

/** Every module that has a name. Never decide by them: the list is old and incomplete. */
const moduleNames: ReadonlyMap<string, ModuleName> = new Map([
  ...named(gatewayModules, (kind) => ({ kind })),
  ...named(describedModules, (name) => name),
  ...named(brands, (brand) => ({ brand })),
  ...named(brandsViaPpro, (brand) => ({ brand, through: "PPRO" })),
])

/** The numbers of the modules that have a name, besides those that name a parameter. */
export const namedModules: readonly string[] = [...moduleNames.keys()]

/** Name of digits 2 to 4. The range 020 to 0FF belongs to the gateway itself, even where no source says what a module is. */
export function moduleName(module: string): ModuleName | undefined {
  if (/^01\d$/.test(module)) {
    return { kind: "request" }
  }
  return moduleNames.get(module) ?? (/^0[2-9A-F][0-9A-F]$/.test(module) ? { kind: "internal" } : undefined)
}
