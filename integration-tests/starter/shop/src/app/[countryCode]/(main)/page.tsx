import { sdk } from "@lib/config"
import { addToCart } from "@lib/data/cart"
import { getRegion } from "@lib/data/regions"

export default async function Home({ params }: { params: Promise<{ countryCode: string }> }) {
  const { countryCode } = await params
  const region = await getRegion(countryCode)
  const { products } = await sdk.store.product.list({ region_id: region!.id, fields: "title,*variants" })
  const wares = products.flatMap(({ title, variants }) =>
    (variants ?? []).map((variant) => ({ id: variant.id, name: `${title}, ${variant.title}` })),
  )
  return wares.map(({ id, name }) => (
    <form key={id} action={addToCart}>
      <input type="hidden" name="country_code" value={countryCode} />
      <input type="hidden" name="variant_id" value={id} />
      <button>Buy {name}</button>
    </form>
  ))
}
