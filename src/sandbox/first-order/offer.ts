/** A product's variant as the Store API lists it, with its price in a region. */
export interface Variant {
  readonly id: string
  readonly title: string | null
  readonly manage_inventory: boolean | null
  readonly allow_backorder: boolean | null
  readonly inventory_quantity?: number | null
  readonly calculated_price?: { readonly calculated_amount: number | null } | null
}

export interface Product {
  readonly title: string
  readonly variants: readonly Variant[] | null
}

/** Something that can be bought. */
export interface Offer {
  readonly variantId: string
  readonly title: string
}

/** The first variant with a price and, where stock is kept, a piece to sell; undefined when there is none. */
export function firstOffer(products: readonly Product[]): Offer | undefined {
  for (const product of products) {
    const variant = product.variants?.find(isForSale)
    if (variant) {
      return { variantId: variant.id, title: [product.title, variant.title].filter(Boolean).join(", ") }
    }
  }
  return undefined
}

const isForSale = (variant: Variant) =>
  (variant.calculated_price?.calculated_amount ?? 0) > 0 &&
  (!variant.manage_inventory || variant.allow_backorder === true || (variant.inventory_quantity ?? 0) > 0)
