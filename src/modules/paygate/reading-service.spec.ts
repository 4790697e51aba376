import PaygateModuleService from "./service"

/** Every method of the module's service. */
function callable(): string[] {
  const names: string[] = []
  for (let each: object = PaygateModuleService.prototype; each !== Object.prototype;) {
    names.push(...Object.getOwnPropertyNames(each))
    each = Object.getPrototypeOf(each) as object
  }
  return names
}

describe("the module's generated methods", () => {
  it("read every table of ours", () => {
    expect(callable()).toEqual(
      expect.arrayContaining([
        ...["listPaygateAttempts", "listAndCountPaygateAttempts", "retrievePaygateAttempt"],
        ...["listPaygateOperations", "listPaygateSubscriptions", "retrievePaygateBatch"],
      ]),
    )
  })

  it("write none: a state or an amount comes from the gateway's words only", () => {
    expect(
      callable().filter((name) => /^(create|update|upsert|delete|softDelete|restore)/.test(name)),
    ).toEqual([])
  })

  it("write none for the compiler either", () => {
    type Write = Extract<keyof PaygateModuleService, `${"create" | "update" | "delete"}${string}`>
    const none: [Write] extends [never] ? true : false = true
    expect(none).toBe(true)
  })
})
