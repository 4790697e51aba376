"use server"

import { deviceOf, openPayment, settingsFor } from "medusa-payment-paygate/storefront"
import { cookies, headers } from "next/headers"
import { redirect } from "next/navigation"

import { sdk } from "./sdk"

/** The form of the checkout: `<form action={pay}><button name="provider" value="pp_twint_paygate">`. */
export async function pay(form: FormData): Promise<void> {
  const cartId = (await cookies()).get("_medusa_cart_id")?.value
  const userAgent = (await headers()).get("user-agent") ?? ""
  const providerId = form.get("provider")
  if (cartId === undefined || typeof providerId !== "string") {
    redirect("/cart")
  }
  const payment = await openPayment(sdk, {
    cartId,
    providerId,
    settings: {
      ...settingsFor(providerId, deviceOf(userAgent)),
      return_url: `${process.env["SHOP_URL"]}/checkout/return`,
    },
  }).catch(() => undefined)
  if (payment === undefined) {
    redirect("/checkout?step=payment&problem=not-opened")
  }
  const { action, token } = payment
  // the gateway's page leads back to /checkout/return?paygate=<token>; everything else is shown there right away
  redirect(action.type === "redirect" ? action.url : `/checkout/return?paygate=${token}`)
}
