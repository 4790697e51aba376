import type { Cart, Region } from "../api"
import { h } from "../dom"
import { say } from "../language"

/** The shopper's input. */
export type Details = {
  email: string
  first_name: string
  last_name: string
  address_1: string
  postal_code: string
  city: string
  country_code: string
}

const fields: readonly {
  name: Exclude<keyof Details, "country_code">
  autocomplete: string
  type?: string
}[] = [
  { name: "email", autocomplete: "email", type: "email" },
  { name: "first_name", autocomplete: "given-name" },
  { name: "last_name", autocomplete: "family-name" },
  { name: "address_1", autocomplete: "address-line1" },
  { name: "postal_code", autocomplete: "postal-code" },
  { name: "city", autocomplete: "address-level2" },
]

const demoDetails: Record<string, Details> = {
  chf: person("Heidi", "Muster", "Seestrasse 12", "8002", "Zürich", "ch"),
  eur: person("Max", "Mustermann", "Lindenweg 3", "10115", "Berlin", "de"),
}

/** The address fields prefilled from the cart, a button that fills in sample data, and a function that reads them. */
export function addressForm(cart: Cart, region: Region): { element: HTMLElement; read(): Details } {
  const known: Partial<Record<string, unknown>> = { ...cart.shipping_address, email: cart.email }
  const inputs = fields.map(({ name, autocomplete, type }) =>
    h("input", {
      name,
      autocomplete,
      type: type ?? "text",
      required: true,
      "data-test": name,
      value: typeof known[name] === "string" ? known[name] : "",
    }),
  )
  const country = h(
    "select",
    { name: "country_code", "data-test": "country_code" },
    ...(region.countries ?? []).map((one) =>
      h(
        "option",
        { value: one.iso_2, selected: one.iso_2 === known.country_code },
        one.display_name ?? one.iso_2 ?? "",
      ),
    ),
  )
  const valueOf = (name: string) => inputs.find((input) => input.name === name)?.value.trim() ?? ""

  function fillIn(): void {
    const details = demoDetails[region.currency_code]
    if (details !== undefined) {
      inputs.forEach((input) => (input.value = details[input.name as keyof Details]))
      country.value = details.country_code
    }
  }

  const element = h(
    "fieldset",
    { class: "card" },
    h(
      "legend",
      {},
      say().whereTo,
      h(
        "button",
        { type: "button", class: "small", "data-test": "fill-demo", onclick: fillIn },
        say().demoValues,
      ),
    ),
    h(
      "div",
      { class: "fields" },
      ...fields.map(({ name }, index) => h("label", { class: name }, say().fields[name], inputs[index])),
      h("label", { class: "country_code" }, say().country, country),
    ),
  )
  return {
    element,
    read: () => ({
      email: valueOf("email"),
      first_name: valueOf("first_name"),
      last_name: valueOf("last_name"),
      address_1: valueOf("address_1"),
      postal_code: valueOf("postal_code"),
      city: valueOf("city"),
      country_code: country.value,
    }),
  }
}

function person(
  first_name: string,
  last_name: string,
  address_1: string,
  postal_code: string,
  city: string,
  country_code: string,
): Details {
  return { email: "shopper@example.com", first_name, last_name, address_1, postal_code, city, country_code }
}
