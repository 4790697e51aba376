interface ShopPackage {
  readonly dependencies?: Readonly<Record<string, string>>
}

/**
 * A shop's package.json with another version of Medusa, when `npm run test:peers` asks for one by its environment: the
 * packages of Medusa have one version, only its components have one of their own.
 */
export function withMedusa<Shop extends ShopPackage>(shop: Shop, env: NodeJS.ProcessEnv): Shop {
  const { PEERS_MEDUSA: medusa, PEERS_UI: ui } = env
  if (medusa === undefined || ui === undefined) {
    return shop
  }
  const versionOf = (name: string, version: string) =>
    name === "@medusajs/ui" ? ui : name.startsWith("@medusajs/") ? medusa : version
  const dependencies = Object.entries(shop.dependencies ?? {}).map(([name, version]) => [
    name,
    versionOf(name, version),
  ])
  return { ...shop, dependencies: Object.fromEntries(dependencies) as Record<string, string> }
}
