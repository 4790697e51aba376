import type { TableFault } from "../../../domain/table-file"
import type { common as texts } from "../en/common"
import type { SameTexts } from "../same-texts"

type FaultTexts = Readonly<Record<TableFault["reason"], string>>

const fault: FaultTexts = {
  "no-rows": "Die Datei hat keine Zeile unter den Spaltennamen.",
  "too-many-rows": "Die Datei hat {{rows}} Zeilen; höchstens {{most}} gehen auf einmal. Teilen Sie sie.",
  "columns-missing": "Die erste Zeile muss die Spalten nennen; es fehlt: {{missing}}. Sie nennt: {{found}}.",
  "column-twice": "Mehrere Spalten bedeuten dasselbe: {{titles}}. Lassen Sie nur eine davon stehen.",
  "quotation-open": "In Zeile {{line}} beginnt ein Anführungszeichen, das nie endet.",
  "quotation-astray":
    "In Zeile {{line}} steht ein Anführungszeichen an falscher Stelle: Setzen Sie die ganze Zelle in Anführungszeichen und schreiben Sie die darin doppelt.",
}

/** Texts that several pages share. */
export const common: SameTexts<typeof texts> = {
  file: {
    fault,
    unused:
      "Diese Spalten der Datei werden nicht verwendet: {{names}}. Enthält eine davon Beträge, benennen Sie sie um.",
    ignoreUnused: "Sie sind nicht wichtig",
    mend: "Fehlerhafte Zeilen als CSV",
    problem: "Fehler",
  },
  quoted: "„{{words}}“",
  copy: "Kopieren",
  copyWhat: "{{what}} kopieren",
  copied: "Kopiert",
  cancel: "Abbrechen",
  save: "Speichern",
  close: "Schließen",
  back: "Zurück",
  inEnglish: "Vermerkt ist auf Englisch: „{{words}}“",
  cancelOrder: "Bestellung stornieren",
  cancelOrderTitle: "Bestellung stornieren?",
  cancelOrderText:
    "Für sie ist kein Geld reserviert. Ihr Bestand wird wieder frei; das lässt sich nicht rückgängig machen.",
  cancelOrderReleases:
    "Die Reservierung wird für den Käufer freigegeben, der Bestand wird wieder frei; das lässt sich nicht rückgängig machen.",
  orderCanceled: "Die Bestellung ist storniert.",
  retry: "Noch einmal versuchen",
  loadFailed: "Das konnte nicht geladen werden.",
  nothingHere: "Hier ist noch nichts.",
  pageForbidden: "Ihre Rolle erlaubt Ihnen nicht, diese Seite zu öffnen.",
}
