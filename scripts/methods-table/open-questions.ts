/**
 * What merchants want to know and no public document of the gateway says, by family and by method. Whoever gets an answer
 * removes the question and adds the fact to `src`.
 */
export const openQuestions: Readonly<Record<string, readonly string[]>> = {
  twint: [
    "how long a reservation holds before it lapses",
    "until when a refund is taken (there is a Code for too late, `0959`, and no date)",
    "the module of its Codes, digits 2 to 4",
    "which of the two kinds of contract you have: reserve and capture, or Sale",
  ],
  alipay: [
    "until when a refund is taken (there is a Code for too late, `0959`, and no date)",
    "whether a batch file may hold reversals: the document says both",
  ],
  "alipay-qr": [
    "how long a code can be scanned",
    "at what hour the day is reconciled, after which nothing is reversed",
  ],
  "alipay-app": ["why its notice has no MAC, and whether your account can have one"],
  "alipay-spot": [
    "how long a shopper has for the password",
    "at what hour the day is reconciled, after which nothing is reversed",
  ],
  "alipay-ppro": [
    "until when a refund is taken",
    "how long the gateway wants follow-ups to wait for its first notice to be answered",
  ],
  wechat: ["until when a refund is taken", "the module of its Codes, digits 2 to 4"],
  "wechat-barcode": ["the name of its file at the gateway"],
  "wechat-qr": ["the name of its file at the gateway", "which parameters its notice has"],
}
