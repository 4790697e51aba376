/** What Medusa generates for each model besides reading. */
type GeneratedWrite = `${"create" | "update" | "delete" | "softDelete" | "restore"}Paygate${string}`
const generatedWrite = /^(create|update|delete|softDelete|restore)Paygate/

type Class = abstract new (...args: never[]) => object

type Reading<Service extends Class> = Omit<Service, "prototype"> &
  (new (...args: ConstructorParameters<Service>) => {
    [
      Name in keyof InstanceType<Service> as Name extends GeneratedWrite ? never : Name
    ]: InstanceType<Service>[Name]
  })

/**
 * A generated service that only reads. Its `updatePaygateAttempts` and the like would set a state or an amount that the gateway never
 * said, past every rule; what may be written is in the stores.
 */
export function readingService<Service extends Class>(service: Service): Reading<Service> {
  for (const name of Object.getOwnPropertyNames(service.prototype)) {
    if (generatedWrite.test(name)) {
      Reflect.deleteProperty(service.prototype as object, name)
    }
  }
  return service as unknown as Reading<Service>
}
