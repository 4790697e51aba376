import { table } from "../methods-table/table"

import { envFilePart } from "./env-file"
import type { ConfigurationSources, OptionSchema } from "./sources.cjs"

/** Generates `docs/configuration.md`. */
export function configurationPage({ options, methods }: ConfigurationSources): string {
  const head = ["option", "type", "default", "meaning"]
  return `${[
    "# Configuration",
    "<!-- Made by `npm run docs:configuration` from the schema that checks the options. Do not edit. -->",
    "One object, given to `definePaygate` in `medusa-config.ts` ([the snippet](../README.md#in-your-shop)). It is checked when the server starts: bad options stop\nit with one message that has a line for each, with its path and the remedy, `option accounts[0].encryption.key is missing; …`, and never its value. Options\nthat are not on this page are refused too. `medusa build` needs no secrets.\nA default of — means that the option has to be given; _none_, that it may be left out.",
    "## The shop",
    table(head, rows(options, "")),
    "## Each account",
    "Everything below belongs in an entry of `accounts`. With several accounts `currencies` and `methods` decide which one takes a payment; captures and refunds\ngo to the account that took it, for ever.",
    table(head, rows(options.properties?.["accounts"]?.items ?? {}, "")),
    "## Each method",
    "Optional parameters of the gateway's requests, by method, below `parameters`. What a parameter is and who else may set it stands on the method's page.",
    table(
      ["`parameters.…`", "parameters that can be set"],
      methods.map(({ id, settable }) => [`\`${id}\``, `[${settable}](methods/${id}.md)`]),
    ),
    "## Environment",
    table(
      ["variable", "default", "meaning"],
      [
        [
          "`PAYGATE_RECONCILE_CRON`",
          "`* * * * *`",
          "when the job `paygate-reconcile` runs, see [operations](operations.md#jobs)",
        ],
        ["`PAYGATE_SUBSCRIPTION_CHANGES_CRON`", "`*/2 * * * *`", "when `paygate-subscription-changes` runs"],
        ["`PAYGATE_CLEAN_UP_CRON`", "`17 3 * * *`", "when `paygate-clean-up` runs"],
        ["`PAYGATE_COUNT_DAYS_CRON`", "`* * * * *`", "when `paygate-count-days` runs"],
        ["`PAYGATE_WIPE_USED_DATA_CRON`", "`* * * * *`", "when `paygate-wipe-used-data` runs"],
        [
          "`LC_ALL`",
          "_none_",
          "`C` or `en_US.UTF-8`, see [operations](operations.md#one-process-or-several)",
        ],
      ],
    ),
    "Everything else is read by nobody but your own `medusa-config.ts`.",
    envFilePart,
  ].join("\n\n")}\n`
}

/** A row for each option; an object without its own description is replaced by the rows of its properties. */
function rows(schema: OptionSchema, path: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, option]) => {
    const inner = `${path}${name}.`
    if (option.description === undefined && option.properties) {
      return rows(option, inner)
    }
    const required = schema.required?.includes(name) ?? false
    return [[`\`${path}${name}\``, typeText(option), defaultText(option, required), option.description ?? ""]]
  })
}

function typeText({ enum: values, type, pattern, items, propertyNames, ...limits }: OptionSchema): string {
  if (values !== undefined) {
    return values.map((value) => `\`${value}\``).join(", ")
  }
  switch (type) {
    case "array":
      return items?.properties ? "list, see below" : `list of ${items?.enum ? "methods" : "texts"}`
    case "object":
      return propertyNames ? "object by name" : "object"
    case "number":
    case "integer":
      return ["number", numberLimits(limits)].join("")
    case "string":
      return pattern === undefined ? "text" : `text, \`${pattern}\``
    default:
      return type ?? "text"
  }
}

function numberLimits({ minimum, maximum }: OptionSchema): string {
  const upper = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? "" : ` to ${maximum}`
  return minimum === undefined ? "" : `, ${minimum}${upper === "" ? " or more" : upper}`
}

function defaultText(option: OptionSchema, required: boolean): string {
  if (option.default === undefined) {
    return required ? "—" : "_none_"
  }
  const isEmpty = typeof option.default === "object" && Object.keys(option.default ?? {}).length === 0
  return isEmpty ? "_none_" : `\`${JSON.stringify(option.default).replaceAll('"', "")}\``
}
