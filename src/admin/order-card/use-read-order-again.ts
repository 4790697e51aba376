import { useQueryClient } from "@tanstack/react-query"

/**
 * Has an order, its payment section and our card read again after something was done to a payment, whatever came of it: a
 * refused step leaves traces, too.
 */
export function useReadOrderAgain(orderId: string): () => Promise<unknown> {
  const client = useQueryClient()
  return () => {
    const order = ["orders", "detail", orderId]
    return Promise.all([
      client.invalidateQueries({ queryKey: order }),
      client.invalidateQueries({ queryKey: [order, "preview"] }),
      client.invalidateQueries({ queryKey: ["orders", "list"] }),
    ])
  }
}
