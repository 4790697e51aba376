import type { batchMaking as texts } from "../en/batch-making"
import type { SameTexts } from "../same-texts"

/** How a new batch is made. */
export const batchMaking: SameTexts<typeof texts> = {
  title: "Neuer Batch",
  intro:
    "Mit dem Anlegen werden die Zahlungen gesperrt: Kein Knopf erstattet sie mehr, bis die Antwort eingelesen oder der Batch zurückgezogen ist.",
  kind: "Was geschehen soll",
  refundHint: "Erstattet erfasstes Geld, ganz oder in Teilen.",
  releaseHint: "Gibt ganze Zahlungen frei. QR-Code- und Spot-Zahlungen, vor dem Tagesabschluss von Alipay.",
  source: "Welche Zahlungen",
  selection: "Auswahl",
  csv: "CSV-Datei",
  search: "Bestellnummer oder TransID",
  candidates: "Zahlungen mit Restbetrag",
  none: "Keine Zahlung passt. Gezeigt werden nur erfasste Alipay-Zahlungen mit Restbetrag, bei denen nichts läuft.",
  amountOf: "Betrag für {{transId}}",
  selectOf: "{{transId}} auswählen",
  selectAll: "Alle gezeigten auswählen",
  chosen: "Ausgewählt: {{count}}",
  more: "Mehr zeigen",
  csvFile: "CSV-Datei mit Kopfzeile",
  csvHint:
    "Spalten: eine von Bestellung, Zahlung oder TransID, dazu Betrag und, wenn Sie mögen, Währung. Höchstens 20 MB.",
  restWhenEmpty: "Zeilen ohne Betrag erstatten alles, was übrig ist",
  preview: "Prüfen",
  previewing: "{{count}} Zeilen werden geprüft …",
  refused: "Die Datei lässt sich nicht lesen",
  previewTitle: "Das würde gesperrt",
  empty: "Keine Zahlung kann in den Batch.",
  problems: "Zeilen, die nicht in den Batch können: {{count}}",
  problemsLabel: "Zeilen mit Fehlern",
  rest: "Weitere: {{count}}",
  skip: "Diese Zeilen weglassen",
  create: "Zahlungen sperren ({{count}})",
  files: "Eine Datei je Konto.",
  made: "Die Zahlungen sind gesperrt.",
}
