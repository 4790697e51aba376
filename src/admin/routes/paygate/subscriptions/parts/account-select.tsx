import { Select } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"

import type { SubscriptionAccountView } from "../../../../../contracts/subscription-view"

/** Selects one of the configured accounts. */
export function AccountSelect({
  accounts,
  value,
  onValueChange,
  ...field
}: {
  accounts: readonly SubscriptionAccountView[]
  value: string
  onValueChange: (id: string) => void
} & Omit<ComponentPropsWithoutRef<"button">, "value">) {
  return (
    <Select value={value} onValueChange={onValueChange}>
      <Select.Trigger {...field}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {accounts.map(({ id }) => (
          <Select.Item key={id} value={id}>
            {id}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
