import { z } from "@medusajs/framework/zod"

import { isCurrency } from "../../paygate/currencies"
import { methodIds } from "../methods"

const account = z.looseObject({
  id: z.string().optional().catch(undefined),
  methods: z.array(z.enum(methodIds)).min(1).optional().catch(undefined),
  currencies: z.array(z.string().refine(isCurrency)).min(1).optional().catch(undefined),
  merchant: z.enum(["domestic", "crossBorder"]).catch("crossBorder"),
})

const seen = z.looseObject({
  accounts: z
    .array(
      account.catch({ id: undefined, methods: undefined, currencies: undefined, merchant: "crossBorder" }),
    )
    .catch([]),
  methods: z.array(z.string()).catch([]),
  storefrontUrls: z.array(z.string()).catch([]),
  backendUrl: z.string().optional().catch(undefined),
  parameters: z.record(z.string(), z.record(z.string(), z.unknown()).catch({})).catch({}),
})

export type SeenOptions = z.output<typeof seen>
export type SeenAccount = SeenOptions["accounts"][number]

/** What rules across several options see of them. Malformed values count as absent here; the schema reports them. */
export function seenOptions(options: unknown): SeenOptions | undefined {
  return seen.safeParse(options).data
}
