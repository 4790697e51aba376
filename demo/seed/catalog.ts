/** The products of the demo store. Prices in major units. */
export type CatalogProduct = {
  title: string
  handle: string
  description: string
  /** File in the storefront's `public/products`. */
  picture: string
  option: string
  variants: readonly { title: string; sku: string; chf: number; eur: number; stock: number }[]
}

export const catalog: readonly CatalogProduct[] = [
  {
    title: "Enamel Mug Matterhorn",
    handle: "enamel-mug",
    description: "White enamel, blue rim, 350 ml. Survives every camp fire.",
    picture: "mug.svg",
    option: "Color",
    variants: [
      { title: "White", sku: "MUG-WHITE", chf: 24.9, eur: 25.9, stock: 1000 },
      { title: "Night blue", sku: "MUG-BLUE", chf: 26.9, eur: 27.9, stock: 1000 },
    ],
  },
  {
    title: "Alpine Herb Tea",
    handle: "alpine-herb-tea",
    description: "Edelweiss, thyme and verbena from 1,600 meters, 40 g.",
    picture: "tea.svg",
    option: "Size",
    variants: [
      { title: "40 g", sku: "TEA-40", chf: 9.5, eur: 9.9, stock: 1000 },
      { title: "120 g", sku: "TEA-120", chf: 24.5, eur: 25.5, stock: 1000 },
    ],
  },
  {
    title: "Felt Slippers",
    handle: "felt-slippers",
    description: "Warm wool felt with a quiet leather sole.",
    picture: "slippers.svg",
    option: "Size",
    variants: [
      { title: "38", sku: "SLIPPER-38", chf: 59, eur: 61.9, stock: 1000 },
      { title: "42", sku: "SLIPPER-42", chf: 59, eur: 61.9, stock: 1000 },
    ],
  },
  {
    title: "Cowbell, hand forged",
    handle: "cowbell",
    description: "Each one sounds different. This is the last of its kind: there is exactly one.",
    picture: "cowbell.svg",
    option: "Tone",
    variants: [{ title: "G sharp", sku: "BELL-LAST", chf: 148, eur: 155, stock: 1 }],
  },
]
