import type { World } from "./suite"

let number = 0

/** Stores a notice that a payment succeeded, as a process leaves it that dies before it is applied. @returns its id */
export async function storeNotice(world: World, transId: string, payId: string): Promise<string> {
  const id = `pgnot_${++number}`
  await world.paygate.notices.receive({
    id,
    accountId: "main",
    channel: "notify",
    fingerprint: String(number).padStart(64, "0"),
    transId,
    payId,
    xid: null,
    status: "OK",
    code: "00000000",
    description: null,
    parameters: {},
  })
  return id
}
