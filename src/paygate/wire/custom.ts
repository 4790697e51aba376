/** How the value of Custom comes back: in clear, each `|` turned into `&`, the name itself gone (notes 8.4). */
export function expandCustom(custom: string): string {
  return custom.replaceAll("|", "&")
}
