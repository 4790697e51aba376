import type { PaymentMethod } from "medusa-payment-paygate/storefront"

import { h } from "../dom"
import { say } from "../language"
import { recall } from "../memory"
import { groups, methodPlaces } from "../methods"

/**
 * The shop's methods, with the last used one preselected; unusable ones show the reason. Each wallet is offered once in each
 * group, in a way that can be used if there is one; its other ways, which only a demo has all at once, are folded away below.
 */
export function methodChoice(methods: readonly PaymentMethod[]): {
  element: HTMLElement
  read(): PaymentMethod | undefined
} {
  const usable = methods.filter((method) => method.usable)
  const preselected = usable.find(({ method }) => method === recall("method")) ?? usable[0]
  const rows = methods.map((method) => rowOf(method, method === preselected))
  const first = rows.filter((row) => {
    const ways = rows.filter((other) => isSameOffer(row.method, other.method))
    return row === (ways.find(({ method }) => method.usable) ?? ways[0])
  })
  const rest = rows.filter((row) => !first.includes(row))
  const element = h(
    "fieldset",
    { class: "card" },
    h("legend", {}, say().howToPay),
    usable.length === 0 && h("p", {}, say().noMethod),
    ...groups.flatMap((group) => {
      const inGroup = first.filter(({ method }) => placeOf(method).group === group)
      return inGroup.length === 0
        ? []
        : [h("h3", { class: "group" }, say().groups[group]), ...inGroup.map(({ label }) => label)]
    }),
    rest.length > 0 &&
      h(
        "details",
        { "data-test": "more-ways", open: rest.some(({ method }) => method === preselected) },
        h("summary", {}, say().moreWays),
        ...rest.map(({ label }) => label),
      ),
  )
  return { element, read: () => rows.find(({ input }) => input.checked)?.method }
}

function rowOf(method: PaymentMethod, checked: boolean) {
  const hint = method.usable ? (say().hints[method.method] ?? "") : (method.message ?? "")
  const input = h("input", {
    type: "radio",
    name: "method",
    value: method.method,
    "data-test": `method-${method.method}`,
    checked,
    disabled: !method.usable,
  })
  const label = h(
    "label",
    { class: method.usable ? "method" : "method unusable" },
    input,
    h("img", { src: `/methods/${placeOf(method).brand}.svg`, alt: "", width: 44, height: 28 }),
    h("span", { class: "grow" }, method.title, h("small", {}, hint)),
  )
  return { method, input, label }
}

/** The same wallet at the same place. */
function isSameOffer(one: PaymentMethod, other: PaymentMethod): boolean {
  const [mine, theirs] = [placeOf(one), placeOf(other)]
  return mine.brand === theirs.brand && mine.group === theirs.group
}

const placeOf = ({ method }: PaymentMethod) =>
  methodPlaces[method] ?? ({ brand: "twint", group: "online" } as const)
