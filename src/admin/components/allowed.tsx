import type { ReactNode } from "react"

import type { AdminRoute } from "../../contracts/route-permissions"
import { useAllowance } from "../lib/use-allowance"

/** Shows what calls a route to those only whose role allows that. */
export function Allowed({ to, children }: { to: AdminRoute; children: ReactNode }) {
  return useAllowance()(to) === "allowed" ? <>{children}</> : null
}
