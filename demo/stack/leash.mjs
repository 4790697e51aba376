/**
 * Loaded into every program of the demo. Its standard input is a pipe to the process that started it; when that process
 * ends, for whatever reason, the program ends too, together with everything it started.
 */
process.stdin.on("end", () => process.kill(-process.pid, "SIGKILL"))
process.stdin.resume()
process.stdin.unref()
