/** The methods that Medusa generates for each model, apart from those that read. */
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
 * Limits a generated service to reading. Its `updatePaygateAttempts` and the like would bypass every rule and set a state or
 * amount that the gateway never reported; permitted writes are in the stores.
 */
export function readingService<Service extends Class>(service: Service): Reading<Service> {
  for (const name of Object.getOwnPropertyNames(service.prototype)) {
    if (generatedWrite.test(name)) {
      Reflect.deleteProperty(service.prototype as object, name)
    }
  }
  return service as unknown as Reading<Service>
}
