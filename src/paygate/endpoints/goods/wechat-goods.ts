import { asManyAsFit, type GoodsItem, oneLine, writable } from "./goods-item"

const separators = /[#&%+:,;]/g

/**
 * OrderDesc2 of WeChat: items separated by `;`, each consisting of `key:value` pairs separated by `,`, as in
 * `BookID:10,BookPrice:120;PenID:10,Material:Steel` (WeChat document). `# & % +` and separators inside a key or value become
 * blanks.
 */
export function wechatItemList(items: readonly Readonly<Record<string, string | number>>[]): string {
  return items
    .map((item) =>
      Object.entries(item)
        .map(([key, value]) => `${part(key)}:${part(String(value))}`)
        .join(","),
    )
    .join(";")
}

/** A cart in that format, an..2048: `Name:Tea,Quantity:2;Name:Cake,Quantity:1`; undefined without items. */
export function wechatGoods(items: readonly GoodsItem[]): string | undefined {
  const write = (some: readonly GoodsItem[]) =>
    wechatItemList(some.map(({ title, quantity }) => ({ Name: title, Quantity: quantity })))
  return asManyAsFit(writable(items, separators), 2048, write) || undefined
}

function part(text: string): string {
  return oneLine(text, separators)
}
