import type { PaymentMethod } from "medusa-payment-paygate/storefront"

import { h } from "../dom"
import { recall } from "../memory"
import { groups, methodTexts } from "../methods"

/** The shop's methods, with the last used one preselected; unusable ones show the reason. */
export function methodChoice(methods: readonly PaymentMethod[]): {
  element: HTMLElement
  read(): PaymentMethod | undefined
} {
  const usable = methods.filter((method) => method.usable)
  const preselected = usable.find(({ method }) => method === recall("method")) ?? usable[0]
  const rows = methods.map((method) => rowOf(method, method === preselected))
  const element = h(
    "fieldset",
    { class: "card" },
    h("legend", {}, "How do you pay?"),
    usable.length === 0 && h("p", {}, "No way to pay is offered for this cart."),
    ...groups.flatMap((group) => {
      const inGroup = rows.filter(({ method }) => groupOf(method) === group)
      return inGroup.length === 0
        ? []
        : [h("h3", { class: "group" }, group), ...inGroup.map(({ label }) => label)]
    }),
  )
  return { element, read: () => rows.find(({ input }) => input.checked)?.method }
}

function rowOf(method: PaymentMethod, checked: boolean) {
  const text = methodTexts[method.method]
  const hint = method.usable ? (text?.hint ?? "") : (method.message ?? "")
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
    h("img", { src: `/methods/${text?.brand ?? "twint"}.svg`, alt: "", width: 44, height: 28 }),
    h("span", { class: "grow" }, method.title, h("small", {}, hint)),
  )
  return { method, input, label }
}

const groupOf = ({ method }: PaymentMethod) => methodTexts[method]?.group ?? "Online"
