/** The history of a payment, on the order's card. */
export const whatHappened = {
  timeline: "What happened",
  showAll: "Show all {{count}} steps",
  opened: "Payment opened",
  replacedStep: "Replaced, because the cart changed",
  booked: "Order and payment are recorded in Medusa",
  message: {
    notify: "Notice from the gateway",
    return: "The shopper came back from the gateway",
    inquiry: "Answer of the gateway to an inquiry",
  },
  operationOf: "{{operation}} of {{amount}}",
  operationAndRest: "{{operation}} of {{amount}}, rest released",
  who: {
    admin: "By {{name}}",
    medusa: "By Medusa or a program",
    batch: "By a batch file",
    shipment: "Automatically, for what was sent",
    nobody: "Automatically",
    decided: "{{asked}}. {{name}} decided how it ended.",
  },
  gatewaySays: "The gateway: “{{words}}”",
  unsignedText: "Not signed, so perhaps not from the gateway: “{{words}}”",
}
