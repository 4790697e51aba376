import type { JSX } from "react"

import { paygateInfoMap } from "./paygate"

export const paymentInfoMap: Record<string, { title: string; icon: JSX.Element }> = {
  pp_system_default: { title: "Manual Payment", icon: <i /> },
  ...paygateInfoMap,
}
