import type { SameTexts } from "./same-texts"

const en = {
  copy: "Copy",
  copyWhat: "Copy {{what}}",
  copied: "Copied",
  cancel: "Cancel",
  save: "Save",
  close: "Close",
  retry: "Try again",
  loadFailed: "This could not be loaded.",
  nothingHere: "Nothing here yet.",
  pageForbidden: "Your role does not allow you to see this page.",
}

const de: SameTexts<typeof en> = {
  copy: "Kopieren",
  copyWhat: "{{what}} kopieren",
  copied: "Kopiert",
  cancel: "Abbrechen",
  save: "Speichern",
  close: "Schließen",
  retry: "Noch einmal versuchen",
  loadFailed: "Das konnte nicht geladen werden.",
  nothingHere: "Hier ist noch nichts.",
  pageForbidden: "Ihre Rolle erlaubt Ihnen nicht, diese Seite zu öffnen.",
}

/** Words that several pages share. */
export const common = { en, de }
