import type { TableFault } from "../../domain/table-file"

import type { SameTexts } from "./same-texts"

type FaultTexts = Readonly<Record<TableFault["reason"], string>>

const faultEn: FaultTexts = {
  "no-rows": "The file has no row below the names of the columns.",
  "too-many-rows": "The file has {{rows}} rows; at most {{most}} go at once. Divide it.",
  "columns-missing": "The first line must name the columns; missing: {{missing}}. It names: {{found}}.",
  "column-twice": "Several columns mean the same: {{titles}}. Leave only one of them.",
  "quotation-open": "A quotation mark opens in line {{line}} and never closes.",
  "quotation-astray":
    "A quotation mark in line {{line}} is out of place: put the whole cell in quotation marks, and write those inside it twice.",
}

const faultDe: FaultTexts = {
  "no-rows": "Die Datei hat keine Zeile unter den Spaltennamen.",
  "too-many-rows": "Die Datei hat {{rows}} Zeilen; höchstens {{most}} gehen auf einmal. Teilen Sie sie.",
  "columns-missing": "Die erste Zeile muss die Spalten nennen; es fehlt: {{missing}}. Sie nennt: {{found}}.",
  "column-twice": "Mehrere Spalten bedeuten dasselbe: {{titles}}. Lassen Sie nur eine davon stehen.",
  "quotation-open": "In Zeile {{line}} beginnt ein Anführungszeichen, das nie endet.",
  "quotation-astray":
    "In Zeile {{line}} steht ein Anführungszeichen an falscher Stelle: Setzen Sie die ganze Zelle in Anführungszeichen und schreiben Sie die darin doppelt.",
}

const en = {
  file: {
    fault: faultEn,
    unused: "These columns of the file are not used: {{names}}. If one of them holds amounts, rename it.",
    ignoreUnused: "They do not matter",
    mend: "Faulty rows as CSV",
    problem: "Problem",
  },
  quoted: "“{{words}}”",
  copy: "Copy",
  copyWhat: "Copy {{what}}",
  copied: "Copied",
  cancel: "Cancel",
  save: "Save",
  close: "Close",
  back: "Back",
  cancelOrder: "Cancel the order",
  cancelOrderTitle: "Cancel the order?",
  cancelOrderText: "No money is held for it. Its stock becomes free again; this cannot be undone.",
  orderCanceled: "The order is canceled.",
  retry: "Try again",
  loadFailed: "This could not be loaded.",
  nothingHere: "Nothing here yet.",
  pageForbidden: "Your role does not allow you to see this page.",
}

const de: SameTexts<typeof en> = {
  file: {
    fault: faultDe,
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
  cancelOrder: "Bestellung stornieren",
  cancelOrderTitle: "Bestellung stornieren?",
  cancelOrderText:
    "Für sie ist kein Geld reserviert. Ihr Bestand wird wieder frei; das lässt sich nicht rückgängig machen.",
  orderCanceled: "Die Bestellung ist storniert.",
  retry: "Noch einmal versuchen",
  loadFailed: "Das konnte nicht geladen werden.",
  nothingHere: "Hier ist noch nichts.",
  pageForbidden: "Ihre Rolle erlaubt Ihnen nicht, diese Seite zu öffnen.",
}

/** Texts that several pages share. */
export const common = { en, de }
