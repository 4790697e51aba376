/**
 * The tag of a language of the dashboard, which writes regions without a hyphen: "zhCN" -> "zh-CN". `Intl` throws at
 * anything that is no tag.
 */
export function languageTag(code: string): string {
  return code.replace(/^([a-z]{2})[-_]?([A-Z]{2})$/, "$1-$2")
}
