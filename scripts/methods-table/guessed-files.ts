/** Operations whose file name no document has: modeled on Alipay's, to be confirmed by the gateway's support. */
export const guessedFiles: readonly string[] = ["wechat.barcode", "wechat.qr"]
