const yes = ["true", "yes", "1", "wahr", "ja", "vrai", "oui", "vero", "si", "sì", "是"]
const no = ["false", "no", "0", "falsch", "nein", "faux", "non", "falso", "否"]

/** Whether a word is a yes, as people and their spreadsheets write it in the dashboard's languages; undefined for any other. */
export function readFlag(text: string): boolean | undefined {
  const written = text.trim().normalize("NFC").toLowerCase()
  return yes.includes(written) ? true : no.includes(written) ? false : undefined
}
