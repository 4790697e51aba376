import { signedNotice } from "paygate-sandbox"

const account = {
  merchantId: "YOUR_TEST_MERCHANT",
  encryptionKey: "the key of medusa-config.test",
  hmacKey: "the HMAC key of medusa-config.test",
}

/** Posts what the gateway would post, for a payment that your test has opened in the running shop. */
export async function gatewaySays(backendUrl: string, transId: string, code = "00000000"): Promise<number> {
  const status = code === "00000000" ? "OK" : "FAILED"
  const { body, headers } = signedNotice(account, { TransID: transId, Status: status, Code: code })
  const answer = await fetch(`${backendUrl}/hooks/paygate/notify/main`, { method: "POST", body, headers })
  return answer.status
}
