/** A key that needs escaping in an .env file, and the way it is written there. A spec makes Medusa read it. */
export const keyInEnvFile = {
  key: "Kp4$mR7#xW2!qZ9a",
  line: "PAYGATE_ENCRYPTION_KEY='Kp4\\$mR7#xW2!qZ9a'",
} as const

/** How to write keys into an .env file, by the rules of dotenv and dotenv-expand, with which Medusa reads it. */
export const envFilePart = [
  "## Keys in an `.env` file",
  "Medusa reads `.env` with dotenv and dotenv-expand. An unquoted `#` starts a comment, and `$` starts the name of a variable, in quotes too: a key\nthat has one of them arrives shortened, and the gateway answers that it cannot decrypt. So put every key into single quotes, and write `\\$` for each `$`:",
  ["```bash", `# the key is ${keyInEnvFile.key}`, keyInEnvFile.line, "```"].join("\n"),
  "A key with a `'` in it goes into backticks, there too with `\\$`. Variables that are set elsewhere (the shell, a container, the panel of a hosting\nprovider) are taken as they are: no quotes, no backslash. The server warns\nat its start of a key with fewer than 16 characters, and asks about the file again when the gateway refuses our MAC.",
].join("\n\n")
