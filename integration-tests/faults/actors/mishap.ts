import type { Mishap } from "../plan/round-plan"

import { count, type Stage } from "./stage"

/** Sets up at the gateway what it does to this payment; what must follow the shopper's first attempt is set up there. */
export function letHappen(stage: Stage, transId: string, mishap: Mishap): void {
  const { sandbox } = stage
  const about = { transId }
  switch (mishap.kind) {
    case "other-amount": {
      const asked = sandbox.payment(transId)?.amount ?? Math.round(mishap.share * 1_000)
      sandbox.addFault({
        ...about,
        kind: "other-amount",
        endpoint: "decision",
        amount: Math.round(asked * mishap.share),
      })
      break
    }
    case "inquiry-refused":
      for (const endpoint of ["inquire24", "inquire"]) {
        sandbox.addFault({ ...about, kind: "refuse", endpoint, code: mishap.code, times: mishap.times })
      }
      break
    case "amounts-missing": {
      const missing = mishap.missing ? { missing: [...mishap.missing] } : {}
      for (const endpoint of ["inquire24", "inquire"]) {
        sandbox.addFault({ ...about, kind: "amounts-missing", endpoint, times: mishap.times, ...missing })
      }
      break
    }
    case "redirect-away":
      sandbox.addFault({ ...about, kind: "redirect-away", to: "other-origin" })
      break
    case "way-back-slow":
      for (const endpoint of ["reverse", "credit"]) {
        sandbox.addFault({ ...about, kind: "slow", endpoint, delayMs: mishap.delayMs })
      }
      break
    case "way-back-lost": {
      const { executes, laterMs } = mishap
      const later = laterMs === undefined ? {} : { laterMs }
      for (const endpoint of ["reverse", "credit"]) {
        sandbox.addFault({ ...about, kind: "cut", endpoint, executes, ...later })
      }
      break
    }
    case "second-payment":
      return
  }
  count(stage, `gateway: ${mishap.kind}`)
}

/** The next time this form is opened, the gateway creates another payment. */
export function letAnotherBeMade(stage: Stage, transId: string): void {
  stage.sandbox.addFault({ kind: "second-payment", transId })
  count(stage, "gateway: second-payment")
}
