import type { World } from "./suite"

/** The style sheet that one of the plugin's pages links to, fetched as its browser would. */
export async function styleOf(world: World, html: string, pageUrl: string): Promise<string> {
  const href = /<link rel="stylesheet" href="([^"]+)">/.exec(html)?.[1]
  if (href === undefined) {
    throw new Error("The page names no style")
  }
  const { data, headers } = await world.api.get<string>(new URL(href, pageUrl).href)
  expect(headers["content-type"]).toBe("text/css; charset=utf-8")
  return data
}
