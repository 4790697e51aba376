import { retrieveCart } from "@lib/data/cart"
import type { ReactNode } from "react"

export default async function MainLayout({ children }: { children: ReactNode }) {
  const cart = await retrieveCart()
  const pieces = cart?.items?.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
  return (
    <>
      <nav>Cart ({pieces})</nav>
      {children}
    </>
  )
}
