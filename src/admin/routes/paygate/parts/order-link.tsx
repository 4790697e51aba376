import { Link } from "react-router-dom"

/** Leads to an order's page. */
export function OrderLink({ id, children }: { id: string; children: string }) {
  return (
    <Link
      to={`/orders/${id}`}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover text-nowrap focus-visible:underline"
    >
      {children}
    </Link>
  )
}
