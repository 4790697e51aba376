/** The facts of docs/configuration.md, from the very schemas that check the options. */
const { z } = require("zod")

const { methods } = require("../../src/domain/methods")
const { isSettable, openingOperations } = require("../../src/domain/opening-operations")
const { optionsSchema, routingSchema } = require("../../src/modules/paygate/options-schema")
const { accountOptionsSchema } = require("../../src/paygate/account/account-options")

/** As a shop writes them: before defaults are filled in and texts are turned into something else. */
const written = (schema) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })

const settable = ({ id }) =>
  Object.keys(openingOperations[id].request.shape).filter((name) => isSettable(id, name)).length

const configurationSources = {
  options: written(optionsSchema),
  account: written(accountOptionsSchema),
  routing: written(routingSchema),
  methods: Object.values(methods).map((method) => ({ id: method.id, settable: settable(method) })),
}

module.exports = { configurationSources }
