import { useAddress, withValues } from "./use-address"

/** A list's filters and offset, kept in the page's address, so a reload, a link and the browser's "back" keep them. */
export interface ListAddress {
  get(name: string): string
  /** Changes filters; the list returns to its newest entry. */
  change(filters: Readonly<Record<string, string>>): void
  readonly isFiltered: boolean
  /** `offset`: how many entries are newer than the page. */
  goTo(offset: number): void
}

/** @param filters names of the filters this list has */
export function useListAddress(filters: readonly string[]): ListAddress {
  const [address, change] = useAddress()
  const write = (values: Readonly<Record<string, string>>) => change((newest) => withValues(newest, values))
  return {
    get: (name) => address.get(name) ?? "",
    change: (values) => write({ offset: "", ...values }),
    isFiltered: filters.some((name) => address.has(name)),
    goTo: (offset) => write({ offset: offset === 0 ? "" : String(offset) }),
  }
}
