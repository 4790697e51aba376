import type { verdicts as texts } from "../en/gateway-verdicts"
import type { SameTexts } from "../same-texts"

/** What tests and health checks found, in Chinese. */
export const verdicts: SameTexts<typeof texts> = {
  step: { host: "主机", tls: "TLS", "encryption-key": "加密密钥", "hmac-key": "HMAC 密钥" },
  verdict: { proven: "已证实", failed: "错误", open: "未证实", "not-applicable": "不适用" },
  reason: {
    reached: "主机有响应。",
    "host-unknown": "没有这台主机。请检查网关地址。",
    "connection-refused": "主机拒绝连接。请检查网关地址。",
    "host-silent": "主机没有响应。可能有防火墙阻止了出站请求。",
    "host-unreachable": "无法到达主机。请检查本服务器的外部连接。",
    encrypted: "连接已加密，证书有效。",
    "plain-loopback": "连接是到本机的普通 http：模拟网关。",
    certificate: "主机的证书无效。请勿继续，并检查网关地址。",
    "not-tried": "未测试，因为前面的步骤失败了。",
    "answer-readable": "网关读懂了我们的询问，我们也能读取其回复。",
    "answer-unreadable": "无法解密其回复：加密密钥不属于此 MerchantID。",
    "answered-in-clear": "它的回复未加密：它不认识此 MerchantID，或无法用其密钥读取我们的消息。请检查两者。",
    "foreign-merchant": "回复属于另一个 MerchantID。",
    "no-gateway-there": "响应的不是网关。请检查网关地址。",
    "no-answer": "已到达主机，但没有收到回复。请重试。",
    "answer-signed": "回复带有正确的 MAC。",
    "answer-signed-otherwise": "回复中的 MAC 不正确：HMAC 密钥有误。",
    "request-mac-refused":
      "网关表示我们的 MAC 有误：请检查 HMAC 密钥。可能是 .env 文件改动了它；$ 和 # 在其中有特殊含义。",
    "not-contradicted": "既未被否定，也未被证实：网关回答此类询问时不检查 MAC。第一条已签名的通知才能证实。",
    "notice-believed": "已由 {{at}} 的签名通知证实。",
  },
  selfTest: {
    believed: "通知已到达并通过验证。",
    refused: "通知到达了一个未予信任的商店：是否是使用其他密钥的另一个实例？",
    "address-not-listed":
      "通知已到达但被拒收，因为只有网关的地址可以发送通知（network.notifyFrom）。地址正确，密钥未测试。",
    "unknown-account": "通知到达了一个没有此账户的商店：是否是使用其他配置的另一个实例？",
    "answered-by-another": "有响应且正常，但这里没有收到：可能是另一台服务器，或使用另一个数据库的服务器。",
    "turned-away": "通知在到达前被拦下：防火墙、密码或错误页面。",
    redirected: "该地址会跳转。网关不会跟随跳转，请配置最终地址。",
    "not-reached": "此地址没有响应。",
  },
  refusal: {
    "no-data": "没有数据",
    unreadable: "无法读取，加密密钥不同",
    ambiguous: "长度自相矛盾，可能被截断",
    "foreign-mid": "属于另一个 MerchantID",
    "mac-missing": "没有 MAC",
    "mac-wrong": "MAC 错误，HMAC 密钥不同",
    incomplete: "不完整",
    "foreign-address": "来自未列出的地址",
    "unknown-sender": "发到了 Medusa 自带的地址，无法得知发送者",
    "too-large": "过大",
    "too-many-pairs": "字段过多",
    "too-slow": "发送过慢",
    aborted: "中断",
    "too-many": "多于一笔支付应有的数量，未保存",
  },
  httpStatus: "HTTP 状态 {{status}}",
}
