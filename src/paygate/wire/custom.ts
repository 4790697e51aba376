/** How the gateway returns the value of Custom: unencrypted, each `|` turned into `&`, without its name (notes 8.4). */
export function expandCustom(custom: string): string {
  return custom.replaceAll("|", "&")
}
