import type { batchMaking as texts } from "../en/batch-making"
import type { SameTexts } from "../same-texts"

/** How a new batch is made, in Italian. */
export const batchMaking: SameTexts<typeof texts> = {
  title: "Nuovo lotto",
  intro:
    "Alla creazione del lotto i pagamenti vengono bloccati: nessun pulsante li rimborsa più, finché la risposta non è importata o il lotto ritirato.",
  kind: "Operazione da eseguire",
  refundHint: "Restituisce il denaro catturato, in tutto o in parte.",
  releaseHint:
    "Annulla pagamenti interi. Pagamenti con codice QR e Spot, prima della riconciliazione giornaliera di Alipay.",
  source: "Quali pagamenti",
  selection: "Selezione",
  csv: "File CSV",
  search: "Numero d’ordine o TransID",
  candidates: "Pagamenti con un residuo",
  none: "Nessun pagamento adatto. Sono mostrati solo i pagamenti Alipay catturati, con un residuo e senza operazioni in corso.",
  amountOf: "Importo per {{transId}}",
  selectOf: "Seleziona {{transId}}",
  selectAll: "Seleziona tutti quelli mostrati",
  chosen: "Selezionati: {{count}}",
  more: "Mostra altri",
  csvFile: "File CSV con intestazione",
  csvHint:
    "Colonne: una tra ordine, pagamento o TransID, con l’importo e, se vuoi, la valuta. Al massimo 20 MB.",
  restWhenEmpty: "Le righe senza importo rimborsano tutto ciò che resta",
  preview: "Controlla",
  previewing: "Controllo di {{count}} righe…",
  refused: "Il file non è leggibile",
  previewTitle: "Pagamenti che verrebbero bloccati",
  empty: "Nessun pagamento può entrare nel lotto.",
  problems: "Righe che non possono entrare nel lotto: {{count}}",
  problemsLabel: "Righe con errori",
  rest: "Altre: {{count}}",
  skip: "Tralascia queste righe",
  create: "Blocca i pagamenti ({{count}})",
  files: "Un file per account.",
  made: "I pagamenti sono bloccati.",
}
