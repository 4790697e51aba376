import { Input, Select } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"

import { useWords } from "../lib/use-words"

const filters = {
  all: { words: "filterAll", query: {} },
  active: { words: "filterActive", query: { active: "true" } },
  inactive: { words: "filterInactive", query: { active: "false" } },
  undecided: { words: "filterUndecided", query: { needs_decision: "true" } },
} as const

/** A filter as the route's query; an unknown name in the address shows everything. */
export function listParameters(name: string): Readonly<Record<string, string>> {
  return Object.hasOwn(filters, name) ? filters[name as keyof typeof filters].query : {}
}

/** Search and filter of the list; the search is sent when typing pauses. */
export function ListTools({
  q,
  filter,
  onSearch,
  onFilter,
}: {
  q: string
  filter: string
  onSearch: (text: string) => void
  onFilter: (name: string) => void
}) {
  const { t } = useWords()
  const [text, setText] = useState(q)
  const searched = useRef(q)
  // "Back" and the menu change the address, and the field has to follow it; a search of its own changes it, too, while typing goes on.
  useEffect(() => {
    if (q === searched.current) return
    searched.current = q
    setText(q)
  }, [q])
  useEffect(() => {
    if (text === searched.current) return
    const timer = setTimeout(() => {
      searched.current = text
      onSearch(text)
    }, 300)
    return () => clearTimeout(timer)
  }, [text, onSearch])
  return (
    <div className="flex flex-wrap gap-2 px-6 py-3">
      <div className="min-w-[240px] flex-1">
        <Input
          role="searchbox"
          size="small"
          aria-label={t("search")}
          placeholder={t("search")}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <div className="w-[200px]">
        <Select size="small" value={Object.hasOwn(filters, filter) ? filter : "all"} onValueChange={onFilter}>
          <Select.Trigger aria-label={t("filter")}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {Object.entries(filters).map(([name, { words }]) => (
              <Select.Item key={name} value={name}>
                {t(words)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </div>
  )
}
