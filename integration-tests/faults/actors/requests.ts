import { randomBytes } from "node:crypto"

import type { MerchantRequest } from "../plan/round-plan"

export interface Click {
  readonly told: "done" | "refused" | "again"
  readonly message: string
}

/** What is on the screen when a button is pressed; amount in minor units. */
export interface Form {
  readonly amount: number
  readonly requestKey: string
  /** Pressed twice it is one request; Medusa's own buttons make a request of each click. */
  readonly keepsItsKey: boolean
}

export function newForm({ door, kind }: Pick<MerchantRequest, "door" | "kind">, amount: number): Form {
  // A part is captured by the plugin's own route, the whole by Medusa's button.
  const keepsItsKey = kind === "refund" ? door === "own" : kind === "capture"
  return { amount, keepsItsKey, requestKey: `round-${randomBytes(8).toString("hex")}` }
}

/** What a merchant was told, by request: however often the same form was pressed it is one. */
export class Requests {
  private readonly answers = new Map<string, Click["told"][]>()
  readonly refusals: string[] = []

  /**
   * One click and its answer. What is pressed again because nobody knew the end of it is the same request.
   * @param second a second click that waits for no answer: with Medusa's own buttons a request of its own
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

  /** Requests that nobody can tell the end of: a refusal after no answer does not say what became of the first click. */
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
