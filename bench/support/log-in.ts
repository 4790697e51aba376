import { ADMIN_LOGIN } from "../../demo/admin-login"

import type { BenchShop } from "./shop"

/** The token of the shop's admin. */
export async function logIn({ api }: Pick<BenchShop, "api">): Promise<string> {
  const { data } = await api.post<{ token: string }>("/auth/user/emailpass", ADMIN_LOGIN)
  return data.token
}
