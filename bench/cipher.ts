import { spawnSync } from "node:child_process"
import { join } from "node:path"

import { blowfishCipher, requestMac, seal } from "../src/paygate/wire"
import { DEMO_ACCOUNT } from "../src/sandbox/demo-account"

import type { Result } from "./support/result"
import { median } from "./support/statistics"

const key = DEMO_ACCOUNT.encryptionKey
const hmacKey = DEMO_ACCOUNT.hmacKey
const rounds = 9
const calls = 2_000

/** A request of 1 KB, as a full cart makes it. */
const request = {
  TransID: "bench-0001",
  Amount: "1990",
  Currency: "CHF",
  OrderDesc: "x".repeat(900),
  URLNotify: "https://api.shop.example/hooks/paygate/notify/main",
}

const cipher = blowfishCipher(key)

function sealedByUs() {
  const MAC = requestMac(hmacKey, { ...request, MerchantID: "DEMO_MERCHANT" })
  return seal({ ...request, MAC }, { cipher, charset: "iso-8859-1" })
}

/** Microseconds for encrypting and signing one request with what the plugin uses. */
function ourTime(): number {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now()
    for (let call = 0; call < calls; call += 1) {
      sealedByUs()
    }
    return ((performance.now() - before) / calls) * 1000
  })
  return median(times)
}

/** The same bytes through OpenSSL's Blowfish, which Node only offers with the legacy provider switched on. */
function openSslTime(): number {
  const script = join(__dirname, "support/openssl-blowfish.cjs")
  const child = spawnSync(process.execPath, ["--openssl-legacy-provider", script], {
    encoding: "utf8",
    input: JSON.stringify({ key, hmacKey, request, rounds, calls }),
  })
  if (child.status !== 0) {
    throw new Error(`OpenSSL's Blowfish did not run: ${child.stderr}`)
  }
  const theirs = JSON.parse(child.stdout) as { microseconds: number[]; length: number; data: string }
  if (sealedByUs().Data.toLowerCase() !== theirs.data) {
    throw new Error("OpenSSL's bytes are not ours: the comparison would mean nothing")
  }
  return median(theirs.microseconds)
}

/** Cipher and MAC of a 1 KB request beside OpenSSL. */
export function measureCipher(): Result {
  const ours = ourTime()
  const theirs = openSslTime()
  return {
    what: "cipher and MAC of a 1 KB request, beside OpenSSL's Blowfish",
    ours: `${ours.toFixed(1)} µs`,
    theirs: `${theirs.toFixed(1)} µs`,
    ratio: `${(ours / theirs).toFixed(2)}x`,
    goal: "<= 1.2x",
    met: ours / theirs <= 1.2,
  }
}
