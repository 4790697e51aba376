/** Encrypts and signs with OpenSSL alone; run with --openssl-legacy-provider, the work as JSON on standard input. */
const { createCipheriv, createHmac } = require("node:crypto")
const { readFileSync } = require("node:fs")

const { key, hmacKey, request, rounds, calls } = JSON.parse(readFileSync(0, "utf8"))

function sealed() {
  const { TransID, Amount, Currency } = request
  const MAC = createHmac("sha256", hmacKey)
    .update(["", TransID, "DEMO_MERCHANT", Amount, Currency].join("*"))
    .digest("hex")
  const clear = Buffer.from(
    Object.entries({ ...request, MAC })
      .map(([name, value]) => `${name}=${value}`)
      .join("&"),
    "latin1",
  )
  const padded = Buffer.alloc(Math.ceil(clear.length / 8) * 8)
  clear.copy(padded)
  const cipher = createCipheriv("bf-ecb", key, null).setAutoPadding(false)
  return {
    length: clear.length,
    data: Buffer.concat([cipher.update(padded), cipher.final()]).toString("hex"),
  }
}

const microseconds = []
for (let round = 0; round < rounds; round += 1) {
  const before = performance.now()
  for (let call = 0; call < calls; call += 1) sealed()
  microseconds.push(((performance.now() - before) / calls) * 1000)
}
process.stdout.write(JSON.stringify({ microseconds, ...sealed() }))
