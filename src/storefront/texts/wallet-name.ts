/** The wallets as shoppers know them, by the word their methods begin with; a name of Chinese characters where there is one. */
const wallets = [
  ["alipay", "Alipay", "支付宝"],
  ["wechat", "WeChat Pay", "微信支付"],
  ["twint", "TWINT", "TWINT"],
] as const

/** The wallet of a method (`wechat-qr`), as shoppers know it; undefined where the kit does not know it. */
export function walletName(method: string, language: string): string | undefined {
  const [, name, chinese] = wallets.find(([start]) => method.startsWith(start)) ?? []
  return language === "zh" ? chinese : name
}
