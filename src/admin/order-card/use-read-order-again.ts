import { useQueryClient } from "@tanstack/react-query"

/**
 * Reloads an order, its payment section and the plugin's card after an operation on a payment, whatever its result: a
 * refused operation leaves traces too.
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
