import type { lists as texts } from "../en/gateway-lists"
import type { SameTexts } from "../same-texts"

/** The menu and the lists in Italian. */
export const lists: SameTexts<typeof texts> = {
  menu: {
    accounts: "Account Paygate",
    inbox: "Posta in arrivo",
    payments: "Pagamenti",
    problems: "Problemi",
    wire: "Analisi dei messaggi",
  },
  all: "Tutti",
  state: "Stato",
  account: "Account",
  search: "Cerca",
  clear: "Cancella",
  older: "Meno recenti",
  newest: "Più recenti",
  pages: "Pagine dell’elenco",
  nothingFound: "Nessun risultato. Controlla ciò che hai scritto o cancella i filtri.",
  inbox: {
    title: "Posta in arrivo",
    intro: "Ogni messaggio autentico del gateway, una sola volta.",
    empty: "Non è ancora arrivato alcun messaggio.",
    received: "Ricevuto",
    channel: "Canale",
    code: "Code",
    transId: "TransID",
    transIdHelp: "Il TransID completo",
    details: "Dettagli",
    detailsOf: "Dettagli del messaggio su {{transId}}",
    content: "Contenuto",
    contentHelp: "Ciò che può identificare una persona o provare un pagamento è mascherato.",
    unsigned: "Non firmato",
    unsignedHelp:
      "Nessun MAC copre questi campi: può averli scritti un acquirente. Non decidono nulla e sono abbreviati.",
    processAgain: "Elabora di nuovo",
    processAgainHelp: "Sicuro in qualsiasi momento: un pagamento va solo avanti.",
    processed: "Il messaggio è stato elaborato.",
    stillOrphan:
      "Il messaggio è stato elaborato. Questo negozio non conosce alcun pagamento con il suo TransID.",
    waiting: "Non ha ancora funzionato; verrà ritentato automaticamente.",
    channels: { notify: "Notifica", return: "Ritorno dell’acquirente", inquiry: "Interrogazione" },
    states: {
      received: "In attesa",
      processed: "Elaborato",
      orphaned: "Senza pagamento",
      dead: "Abbandonato",
    },
  },
  problems: {
    title: "Problemi",
    intro: "Ciò che una persona deve sapere, con il passo successivo.",
    empty: "Non ci sono problemi.",
    next: "Passo successivo: {{step}}",
    done: "Segna come risolto",
    undo: "Riapri",
    doneBy: "Risolto da {{who}}, {{at}}",
    refundHeld: "Rimborsa il denaro",
    refundHeldSure:
      "Tutto il denaro di questo pagamento torna all’acquirente. L’operazione non può essere annullata.",
    heldRefunded: "Il denaro è stato rimborsato.",
    tryOrder: "Ritenta l’ordine",
    tryOrderSure:
      "L’ordine viene creato con questo denaro se il carrello costa ancora lo stesso; altrimenti resta trattenuto.",
    orderTried: "L’ordine è stato ritentato.",
    decide: { done: "È stato eseguito", "not-done": "Non è stato eseguito" },
    decideSure: {
      done: "Conferma solo se il back office del gateway lo mostra. La contabilità viene aggiornata e il tuo nome registrato.",
      "not-done":
        "Conferma solo se il back office del gateway non lo mostra e non può più accadere. Il tuo nome viene registrato.",
    },
    decided: "La tua decisione è annotata.",
    solvedItself: "Risolto da sé, {{at}}",
    someone: "un amministratore che non esiste più",
    order: "Ordine n. {{number}}",
    states: { open: "Aperto", done: "Risolto" },
    markedDone: "Segnato come risolto.",
    reopened: "Riaperto.",
  },
}
