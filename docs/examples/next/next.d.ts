/** As much of Next.js 15 as the recipe uses, so that it is type-checked here without Next.js. */
declare module "next/headers" {
  export function cookies(): Promise<{ get(name: string): { value: string } | undefined }>
  export function headers(): Promise<Headers>
}
declare module "next/navigation" {
  export function redirect(url: string): never
  export function useRouter(): { replace(url: string): void }
}
