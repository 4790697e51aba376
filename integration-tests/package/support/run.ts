import { spawn } from "node:child_process"

/** How a command may be run. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

/**
 * Runs a command to its end and answers what it printed.
 * @throws Error with the last lines when it fails or takes too long
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { cwd, env = {}, timeoutMs = 300_000 } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      timeout: timeoutMs,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...withoutJest(process.env), MEDUSA_DISABLE_TELEMETRY: "true", ...env },
    })
    let output = ""
    const collect = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on("data", collect)
    child.stderr.on("data", collect)
    child.once("error", reject)
    child.once("close", (code) =>
      code === 0
        ? resolve(output)
        : reject(
            new Error(`${command} ${args.join(" ")} ended with ${code ?? "a signal"}:\n${tail(output)}`),
          ),
    )
  })
}

/** The last lines of an output. */
export const tail = (output: string): string => output.trimEnd().split("\n").slice(-40).join("\n")

/** Jest's own environment would make npm and Medusa behave as under test. */
export function withoutJest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, JEST_WORKER_ID: __, NODE_ENV: ___, ...rest } = env
  return rest
}
