import { asManyAsFit, type GoodsItem, writable } from "./goods-item"

/**
 * OrderDesc2 of Alipay's website and in-app payment, `name;quantity+name;quantity`, ans..400 (Alipay document). `# & %` and the
 * separators `; +` inside a title become blanks; undefined for a cart without items.
 */
export function alipayGoods(items: readonly GoodsItem[]): string | undefined {
  const write = (some: readonly GoodsItem[]) =>
    some.map(({ title, quantity }) => `${title};${quantity}`).join("+")
  return asManyAsFit(writable(items, /[#&%;+]/g), 400, write) || undefined
}
