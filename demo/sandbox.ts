import { startSandbox } from "../src/sandbox"

import { gatewayAccounts } from "./gateway-accounts"

const print = (line: string) => process.stdout.write(`${line}\n`)

/**
 * The simulated gateway of the demo: one merchant with every method, and one whose Alipay contract goes through PPRO,
 * because an account has one contract. `node --import tsx demo/sandbox.ts <port> [<state file>]`
 */
async function main(): Promise<void> {
  const [port, stateFile] = process.argv.slice(2)
  const [merchant, ppro] = gatewayAccounts
  const sandbox = await startSandbox({
    port: Number(port),
    stateFile,
    accounts: [merchant, { ...ppro, alipay: "ppro" }],
    log: print,
  })
  const end = () => void sandbox.close().then(() => process.exit(0))
  process.once("SIGINT", end)
  process.once("SIGTERM", end)
}

main().catch((error: unknown) => {
  print(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
