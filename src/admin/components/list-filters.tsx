import { useTranslation } from "react-i18next"

import { useAccountOptions } from "../lib/use-accounts"
import type { ListAddress } from "../lib/use-list-address"

import { Choice } from "./choice"
import { SearchField } from "./search-field"

/** The search field of a list, its state filter and, if there are several accounts, its account filter. */
export function ListFilters({
  address,
  search,
  states,
}: {
  address: ListAddress
  search: { readonly filter: string; readonly label: string; readonly help: string }
  states: Readonly<Record<string, string>>
}) {
  const { t } = useTranslation("paygate-gateway")
  const accounts = useAccountOptions()
  return (
    <div className="flex flex-wrap items-end gap-4 px-6 py-4">
      <SearchField
        label={search.label}
        help={search.help}
        value={address.get(search.filter)}
        onSearch={(text) => address.change({ [search.filter]: text })}
      />
      <FilterChoice address={address} filter="state" label={t("state")} options={states} />
      {Object.keys(accounts).length > 1 && (
        <FilterChoice address={address} filter="account_id" label={t("account")} options={accounts} />
      )}
    </div>
  )
}

/** A filter with few values, kept in the page's address. */
export function FilterChoice({
  address,
  filter,
  label,
  options,
}: {
  address: ListAddress
  filter: string
  label: string
  options: Readonly<Record<string, string>>
}) {
  return (
    <Choice
      label={label}
      value={address.get(filter)}
      options={options}
      onChange={(value) => address.change({ [filter]: value })}
    />
  )
}
