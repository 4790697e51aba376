/** The facts of docs/configuration.md, taken from the schema that checks the options. */
const { methods } = require("../../src/domain/methods")
const { isSettable, openingEndpoints } = require("../../src/domain/opening-endpoints")
const { optionsSchema } = require("../../src/domain/options/options-schema")
const { writtenSchema } = require("../../src/paygate/options")

const settable = ({ id }) =>
  Object.keys(openingEndpoints[id].request.shape).filter((name) => isSettable(id, name)).length

const configurationSources = {
  options: writtenSchema(optionsSchema),
  methods: Object.values(methods).map((method) => ({ id: method.id, settable: settable(method) })),
}

module.exports = { configurationSources }
