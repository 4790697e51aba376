import type { ReactNode } from "react"

import type { OfferedRoute } from "../../contracts/route-permissions"
import { useAllowance } from "../lib/use-allowance"

/** Shows what calls a route only to users whose role allows it. */
export function Allowed({ to, children }: { to: OfferedRoute; children: ReactNode }) {
  return useAllowance()(to) === "allowed" ? <>{children}</> : null
}
