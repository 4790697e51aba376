import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"

/** Writes the address; it starts from the newest one, whatever was shown when the caller was made. */
type Change = (
  from: (newest: URLSearchParams) => URLSearchParams,
  options?: { readonly replace: boolean },
) => void

/**
 * The query of the page's address. React Router hands out the query of the last rendering, so of two changes in a row the second
 * would undo the first, and a table's delayed search would undo the filter that was chosen meanwhile.
 */
export function useAddress(): readonly [URLSearchParams, Change] {
  const [address, setAddress] = useSearchParams()
  const newest = useRef(address)
  useEffect(() => {
    newest.current = address
  }, [address])
  return [
    address,
    (from, options) => {
      newest.current = from(newest.current)
      setAddress(newest.current, options)
    },
  ]
}

/** The same query with other values; an empty one takes its name away. */
export function withValues(
  address: URLSearchParams,
  values: Readonly<Record<string, string>>,
): URLSearchParams {
  const next = new URLSearchParams(address)
  for (const [name, value] of Object.entries(values)) {
    if (value === "") next.delete(name)
    else next.set(name, value)
  }
  return next
}
