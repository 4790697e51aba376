import { Link } from "react-router-dom"

/** A link to an order's page. */
export function OrderLink({ id, children }: { id: string; children: string }) {
  return (
    <Link
      to={`/orders/${id}`}
      className="text-ui-fg-base txt-compact-small text-nowrap underline underline-offset-2 hover:no-underline"
    >
      {children}
    </Link>
  )
}
