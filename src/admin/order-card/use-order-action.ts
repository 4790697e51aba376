import { useMutation, useQueryClient } from "@tanstack/react-query"

/**
 * Something an admin does to a payment of an order. Whatever came of it, the order, its payment section and this card are
 * read again: a refused step leaves traces, too.
 */
export function useOrderAction<Input, Answer>(
  orderId: string,
  action: {
    readonly act: (input: Input) => Promise<Answer>
    /** Called even when the button is gone by then, because what it did cannot be done again. */
    readonly onDone: (answer: Answer, input: Input) => void
    /** Where no form tells the error. */
    readonly onRefused?: (error: Error) => void
  },
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: action.act,
    onSuccess: action.onDone,
    onError: (error) => action.onRefused?.(error),
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
