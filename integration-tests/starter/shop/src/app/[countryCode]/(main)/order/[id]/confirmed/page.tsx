import { retrieveOrder } from "@lib/data/orders"

export default async function OrderConfirmedPage({ params }: { params: Promise<{ id: string }> }) {
  const order = await retrieveOrder((await params).id)
  return (
    <>
      <h1>Thank you!</h1>
      <p>Order number {order.display_id}</p>
    </>
  )
}
