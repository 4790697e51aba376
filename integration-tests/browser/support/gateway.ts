import type { Fault, SandboxDelivery, SandboxPayment, SandboxRequest } from "../../../src/sandbox"
import { eventually } from "../../http/support/eventually"

/** The gateway's view of a story: the sandbox's own ledger, over HTTP. */
export class Gateway {
  constructor(private readonly url: string) {}

  payment(transId: string): Promise<SandboxPayment> {
    return this.call("GET", `payments/${transId}`)
  }

  /** The payment opened last, as soon as there are more than `before`. */
  newestPayment(before: number): Promise<SandboxPayment> {
    return eventually(async () => {
      const payments = await this.payments()
      expect(payments.length).toBeGreaterThan(before)
      return payments.at(-1)!
    })
  }

  payments(): Promise<SandboxPayment[]> {
    return this.call("GET", "payments")
  }

  /** Whole minor units, as in the gateway's ledger. */
  async sums(transId: string): Promise<{ authorized: number; captured: number; refunded: number }> {
    const { amountAuth, amountCap, amountCred } = await this.payment(transId)
    return { authorized: amountAuth, captured: amountCap, refunded: amountCred }
  }

  requests(): Promise<SandboxRequest[]> {
    return this.call("GET", "requests")
  }

  /** The gateway's requests for one payment, in order. */
  async requestsAbout(transId: string): Promise<SandboxRequest[]> {
    const { payId } = await this.payment(transId)
    return (await this.requests()).filter(
      ({ parameters }) => parameters["TransID"] === transId || parameters["PayID"] === payId,
    )
  }

  /** The files the shop called for one payment, in order. */
  async callsAbout(transId: string): Promise<string[]> {
    return (await this.requestsAbout(transId)).map(({ file }) => file)
  }

  /** The notices for one payment that the shop accepted. */
  async noticesTaken(transId: string): Promise<SandboxDelivery[]> {
    const deliveries = await this.call<SandboxDelivery[]>("GET", "notifications")
    return deliveries.filter((delivery) => delivery.transId === transId && delivery.status === 200)
  }

  addFault(fault: Fault): Promise<void> {
    return this.call("POST", "faults", fault)
  }

  clearFaults(): Promise<void> {
    return this.call("DELETE", "faults")
  }

  /** The shopper decides, or the payment expires at the gateway. */
  decide(transId: string, choice: "pay" | "decline" | "cancel" | "expire"): Promise<void> {
    return this.call("POST", "decide", { transId, choice })
  }

  /** A wallet reads a code and decides. */
  scan(qrCodeUrl: string, choice: "pay" | "decline" | "cancel"): Promise<void> {
    return this.call("POST", "shopper/scan", { qrCodeUrl, choice })
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(new URL(`sandbox/api/${path}`, this.url), {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) {
      throw new Error(
        `The sandbox answered ${method} ${path} with ${response.status}: ${await response.text()}`,
      )
    }
    return (await response.json()) as T
  }
}
