/**
 * Loaded into every program of the demo. Its standard input is a pipe to whoever started it; when that one is gone,
 * however it ended, the program ends too, with everything it started.
 */
process.stdin.on("end", () => process.kill(-process.pid, "SIGKILL"))
process.stdin.resume()
process.stdin.unref()
