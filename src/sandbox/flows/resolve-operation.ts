import { type ClearFields, readRequest } from "../envelope/read-request"
import type { Gateway } from "../gateway"
import { operationsAt } from "../operations"
import type { FormOperation, Operation, PaymentCallOperation } from "../operations/operation"

/** The operation for a file: the contract or a parameter decides where a file has several. */
export function resolveOperation(gateway: Gateway, file: string, fields: ClearFields): Operation | undefined {
  const [first, ...others] = operationsAt(file, gateway.settings.paths)
  if (first === undefined || others.length === 0) return first
  const reading = readRequest(fields, gateway.accounts, gateway.settings.strict)
  // An unreadable call does not say which one it means; the first one refuses it as well as any.
  if (reading.kind === "refused") return first
  const caller = { alipay: reading.account.alipay, bag: reading.bag }
  return [first, ...others].filter(beginsPayment).find((each) => each.serves?.(caller) ?? true) ?? first
}

const beginsPayment = (operation: Operation): operation is FormOperation | PaymentCallOperation =>
  operation.kind === "form" || operation.kind === "payment-call"
