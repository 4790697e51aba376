import { retrieveOrder } from "../api"
import { orderView } from "../parts/order"

import { notFoundPage } from "./not-found"

/** One order and the status of its payment. */
export async function orderPage(): Promise<HTMLElement> {
  const id = new URLSearchParams(location.search).get("id")
  const order = id === null ? undefined : await retrieveOrder(id)
  return order === undefined ? notFoundPage() : orderView(order)
}
