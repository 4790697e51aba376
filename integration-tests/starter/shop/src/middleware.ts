import { type NextRequest, NextResponse } from "next/server"

const DEFAULT_REGION = process.env.NEXT_PUBLIC_DEFAULT_REGION!

/** Every address starts with a country, and every visitor has a part of the cache. */
export function middleware(request: NextRequest) {
  const { pathname, search, origin } = request.nextUrl
  if (!/^\/[a-z]{2}(\/|$)/.test(pathname)) {
    return NextResponse.redirect(
      `${origin}/${DEFAULT_REGION}${pathname === "/" ? "" : pathname}${search}`,
      307,
    )
  }
  const response = NextResponse.next()
  if (!request.cookies.has("_medusa_cache_id")) {
    response.cookies.set("_medusa_cache_id", crypto.randomUUID(), { maxAge: 60 * 60 * 24 })
  }
  return response
}

export const config = { matcher: ["/((?!api|_next/static|_next/image|favicon.ico).*)"] }
