/**
 * The simulated gateway of the installed package. Each line of standard input is the address of a payment form; the
 * shopper there presses "pay", and a line of JSON tells what came of it.
 */
import { createInterface } from "node:readline"
import { startSandbox } from "paygate-sandbox"

const [port, merchantId, encryptionKey, hmacKey] = process.argv.slice(2)
const sandbox = await startSandbox({ port: Number(port), accounts: [{ merchantId, encryptionKey, hmacKey }] })
console.log(JSON.stringify({ url: sandbox.url }))
for await (const formUrl of createInterface({ input: process.stdin })) {
  const result = await sandbox.shopper.pay(formUrl, "pay")
  console.log(JSON.stringify({ ...result, payments: sandbox.payments() }))
}
await sandbox.close()
