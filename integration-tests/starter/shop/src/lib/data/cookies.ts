import "server-only"

import { cookies } from "next/headers"

const strict = { httpOnly: true, sameSite: "strict" } as const

/** Each visitor's own part of the cache. */
export const getCacheTag = async (tag: string): Promise<string> => {
  const id = (await cookies()).get("_medusa_cache_id")?.value
  return id ? `${tag}-${id}` : ""
}

export const getCacheOptions = async (tag: string): Promise<{ tags?: string[] }> => {
  const cacheTag = await getCacheTag(tag)
  return cacheTag ? { tags: [cacheTag] } : {}
}

export const getCartId = async () => (await cookies()).get("_medusa_cart_id")?.value

export const setCartId = async (id: string) => {
  ;(await cookies()).set("_medusa_cart_id", id, { ...strict, maxAge: 60 * 60 * 24 * 7 })
}

export const removeCartId = async () => {
  ;(await cookies()).set("_medusa_cart_id", "", { maxAge: -1 })
}
