import { retrieveCart } from "@lib/data/cart"

export default async function CartPage({ params }: { params: Promise<{ countryCode: string }> }) {
  const { countryCode } = await params
  const cart = await retrieveCart()
  if (!cart?.items?.length) {
    return <p>Nothing in your cart.</p>
  }
  return (
    <>
      <ul>
        {cart.items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <a href={`/${countryCode}/checkout?step=address`}>Go to checkout</a>
    </>
  )
}
