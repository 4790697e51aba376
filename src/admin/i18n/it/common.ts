import type { common as texts } from "../en/common"
import type { SameTexts } from "../same-texts"

/** Texts that several pages share, in Italian. */
export const common: SameTexts<typeof texts> = {
  file: {
    fault: {
      "no-rows": "Il file non ha righe sotto i nomi delle colonne.",
      "too-many-rows": "Il file ha {{rows}} righe; al massimo {{most}} per volta. Dividilo.",
      "columns-missing": "La prima riga deve indicare le colonne; mancano: {{missing}}. Indica: {{found}}.",
      "column-twice": "Più colonne significano lo stesso: {{titles}}. Lasciane una sola.",
      "quotation-open": "Alla riga {{line}} si apre una virgoletta che non si chiude mai.",
      "quotation-astray":
        "Alla riga {{line}} una virgoletta è fuori posto: metti l’intera cella tra virgolette e raddoppia quelle al suo interno.",
    },
    unused:
      "Queste colonne del file non vengono usate: {{names}}. Se una di esse contiene importi, rinominala.",
    ignoreUnused: "Non sono importanti",
    mend: "Righe errate in CSV",
    problem: "Errore",
  },
  quoted: "“{{words}}”",
  copy: "Copia",
  copyWhat: "Copia {{what}}",
  copied: "Copiato",
  cancel: "Annulla",
  save: "Salva",
  close: "Chiudi",
  back: "Indietro",
  inEnglish: "Annotato in inglese: “{{words}}”",
  cancelOrder: "Annulla l’ordine",
  cancelOrderTitle: "Annullare l’ordine?",
  cancelOrderText:
    "Per l’ordine non è riservato denaro. La sua merce torna disponibile; l’operazione non può essere annullata.",
  cancelOrderReleases:
    "La prenotazione viene rilasciata all’acquirente e la merce torna disponibile; l’operazione non può essere annullata.",
  orderCanceled: "L’ordine è annullato.",
  retry: "Riprova",
  loadFailed: "Caricamento non riuscito.",
  nothingHere: "Ancora nulla.",
  pageForbidden: "Il tuo ruolo non ti permette di vedere questa pagina.",
}
