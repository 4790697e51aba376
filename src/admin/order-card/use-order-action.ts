import { useMutation, useQueryClient } from "@tanstack/react-query"

/**
 * Something an admin does to a payment of an order. Whatever came of it, the order, its payment section and this card are
 * read again: a refused step leaves traces, too.
 */
export function useOrderAction<Input, Answer>(orderId: string, act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: async () => {
      const order = ["orders", "detail", orderId]
      await Promise.all([
        client.invalidateQueries({ queryKey: order }),
        client.invalidateQueries({ queryKey: [order, "preview"] }),
        client.invalidateQueries({ queryKey: ["orders", "list"] }),
      ])
    },
  })
}
