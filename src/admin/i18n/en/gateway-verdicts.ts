import type { SelfTestResult, StepReason, TestedStep, Verdict } from "../../../domain/gateway-tests"

/** A result without a text does not compile. */
interface Verdicts {
  readonly step: Readonly<Record<TestedStep, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly reason: Readonly<Record<StepReason, string>>
  readonly selfTest: Readonly<Record<SelfTestResult, string>>
  /** Why notices were refused. */
  readonly refusal: Readonly<Record<string, string>>
  readonly httpStatus: string
}

/** What tests and health checks found. */
export const verdicts: Verdicts = {
  step: { host: "Host", tls: "TLS", "encryption-key": "Encryption key", "hmac-key": "HMAC key" },
  verdict: { proven: "Proven", failed: "Wrong", open: "Not proven", "not-applicable": "Not applicable" },
  reason: {
    reached: "The host answers.",
    "host-unknown": "There is no such host. Check the gateway's address.",
    "connection-refused": "The host refuses connections. Check the gateway's address.",
    "host-silent": "The host does not answer. A firewall may block outgoing calls.",
    "host-unreachable": "The host cannot be reached. Check this server's outgoing connections.",
    encrypted: "The connection is encrypted and the certificate is valid.",
    "plain-loopback": "The connection is plain http to this very machine: a simulated gateway.",
    certificate: "The host's certificate is not valid. Do not go on; check the gateway's address.",
    "not-tried": "Not tested, because an earlier step failed.",
    "answer-readable": "The gateway read our question, and we could read its answer.",
    "answer-unreadable":
      "Its answer cannot be decrypted: the encryption key is not the one of this MerchantID.",
    "answered-in-clear":
      "It answered without encryption: it does not know the MerchantID, or cannot read us with the key it has. Check both.",
    "foreign-merchant": "The answer is for another MerchantID.",
    "no-gateway-there": "Something answered that is not the gateway. Check the gateway's address.",
    "no-answer": "The host was reached, but no answer came. Try again.",
    "answer-signed": "The answer carried a MAC that fits.",
    "answer-signed-otherwise": "The answer carried a MAC that does not fit: the HMAC key is wrong.",
    "request-mac-refused":
      "The gateway says that our MAC is wrong: check the HMAC key. Perhaps the .env file altered it; $ and # are special there.",
    "not-contradicted":
      "Not contradicted, but not proven either: the gateway answers such questions without looking at the MAC. The first signed notice proves it.",
    "notice-believed": "Proven by the signed notice of {{at}}.",
  },
  selfTest: {
    believed: "It arrived and was believed.",
    refused: "It arrived at a shop that did not believe it: another instance with other keys?",
    "address-not-listed":
      "It arrived, and was refused because only the gateway's addresses may send notices (network.notifyFrom). The address is right; the keys were not tested.",
    "unknown-account":
      "It arrived at a shop that has no such account: another instance with another configuration?",
    "answered-by-another":
      "Something answered properly, but nothing arrived here: another server, or one with another database.",
    "turned-away": "It was turned away before it came here: a firewall, a password or an error page.",
    redirected: "The address leads elsewhere. The gateway does not follow; configure the final address.",
    "not-reached": "Nothing answered at this address.",
  },
  refusal: {
    "no-data": "without data",
    unreadable: "unreadable, another encryption key",
    ambiguous: "contradicts itself about its length, perhaps cut",
    "foreign-mid": "for another MerchantID",
    "mac-missing": "without a MAC",
    "mac-wrong": "wrong MAC, another HMAC key",
    incomplete: "incomplete",
    "foreign-address": "from an address that is not listed",
    "unknown-sender": "at Medusa's own hook, which does not tell who sent it",
    "too-large": "too large",
    "too-many-pairs": "too many fields",
    "too-slow": "sent too slowly",
    aborted: "broken off",
    "too-many": "more than any payment has, not stored",
  },
  httpStatus: "HTTP status {{status}}",
}
