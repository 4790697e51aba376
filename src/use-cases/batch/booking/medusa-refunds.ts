import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import { toMajor, toMinor } from "../../../domain/money"
import { minorAmount } from "../../../paygate/values"

/** A payment as Medusa has it. Amounts in major units. */
export interface MedusaPayment {
  readonly id: string
  readonly captures: readonly { readonly amount: number }[]
  readonly refunds: readonly { readonly id: string; readonly amount: number }[]
}

export async function readMedusaPayment(
  container: MedusaContainer,
  id: string,
): Promise<MedusaPayment | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id", "captures.amount", "refunds.id", "refunds.amount"],
    filters: { id },
  })
  return (data as unknown as MedusaPayment[])[0]
}

/** What Medusa has to refund for so many minor units: its own unrounded rest when they are all that is left. */
export function refundAmount(payment: MedusaPayment, minor: number, currency: string): number {
  const sum = (rows: readonly { amount: number }[]) =>
    rows.reduce((total, { amount }) => MathBN.add(total, amount), MathBN.convert(0))
  const rest = MathBN.sub(sum(payment.captures), sum(payment.refunds))
  return MathBN.gt(rest, 0) && toMinor(rest, currency) === minor
    ? rest.toNumber()
    : Number(toMajor(minorAmount(minor), currency))
}
