import { randomBytes } from "node:crypto"

import type { MerchantRequest } from "../plan/round-plan"

export interface Click {
  readonly told: "done" | "refused" | "again"
  readonly message: string
}

/** The form on the screen when a button is pressed; amount in minor units. */
export interface Form {
  readonly amount: number
  readonly requestKey: string
  /** Pressed twice it is still one request; with Medusa's own buttons each click is a request. */
  readonly keepsItsKey: boolean
}

export function newForm({ door, kind }: Pick<MerchantRequest, "door" | "kind">, amount: number): Form {
  // A partial capture uses the plugin's own route, a full one Medusa's button.
  const keepsItsKey = kind === "refund" ? door === "own" : kind === "capture"
  return { amount, keepsItsKey, requestKey: `round-${randomBytes(8).toString("hex")}` }
}

/** The outcomes a merchant saw, by request: one form is one request, however often it was submitted. */
export class Requests {
  private readonly answers = new Map<string, Click["told"][]>()
  readonly refusals: string[] = []

  /**
   * Records one click and its answer. Clicking again because the outcome was unknown belongs to the same request.
   * @param second a second click that does not wait for an answer: with Medusa's own buttons a separate request
   */
  async press(form: Form, click: () => Promise<Click>, second = false): Promise<void> {
    const id = second && !form.keepsItsKey ? `${form.requestKey} second` : form.requestKey
    const { told, message } = await click()
    this.answers.set(id, [...(this.answers.get(id) ?? []), told])
    if (told === "refused") {
      this.refusals.push(message)
    }
  }

  get done(): number {
    return this.count("done")
  }

  /** Requests with an unknown outcome: a refusal after a lost answer does not say what the first click did. */
  get unclear(): number {
    return this.count("again")
  }

  private count(told: Click["told"]): number {
    return [...this.answers.values()].filter((each) => outcomeOf(each) === told).length
  }
}

function outcomeOf(answers: readonly Click["told"][]): Click["told"] {
  const [outcome] = (["done", "again", "refused"] as const).filter((told) => answers.includes(told))
  return outcome ?? "refused"
}
