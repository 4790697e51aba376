/** What a web server returns when its application is down: HTML where an answer was expected. */
export function brokenPage(): string {
  return "<!DOCTYPE html><html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1></body></html>\n"
}
