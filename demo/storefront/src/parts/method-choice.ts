import { h } from "../dom"
import { recall } from "../memory"
import { METHODS } from "../payment"

/** The ways to pay that the region offers, the one used last preselected. */
export function methodChoice(offered: readonly string[]): {
  element: HTMLElement
  read(): string | undefined
} {
  const methods = METHODS.filter((method) => offered.includes(method.id))
  const preselected = methods.find((method) => method.id === recall("method")) ?? methods[0]
  const inputs = methods.map((method) =>
    h("input", {
      type: "radio",
      name: "method",
      value: method.id,
      "data-test": method.test,
      checked: method === preselected,
    }),
  )
  const element = h(
    "fieldset",
    { class: "card" },
    h("legend", {}, "How do you pay?"),
    methods.length === 0 && h("p", {}, "No way to pay is offered in this region."),
    ...methods.map((method, index) =>
      h(
        "label",
        { class: "method" },
        inputs[index],
        h("img", { src: `/methods/${method.name.toLowerCase()}.svg`, alt: "", width: 44, height: 28 }),
        h("span", { class: "grow" }, method.name, h("small", {}, method.hint)),
      ),
    ),
  )
  return { element, read: () => inputs.find((input) => input.checked)?.value }
}
