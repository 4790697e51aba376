import type { ProblemWords } from "../en/problem-words"

/** What a problem is, and what to do next, in Italian. */
export const problemWords: ProblemWords = {
  "auto-refunded": {
    what: "È arrivato un pagamento che nessun ordine poteva ricevere. È stato rimborsato per intero.",
    next: "Non resta nulla da fare.",
  },
  "auto-refund-failed": {
    what: "È arrivato un pagamento che nessun ordine poteva ricevere, e il rimborso non è riuscito.",
    next: "Rimborsalo nel back office del gateway.",
  },
  "money-held": {
    what: "È arrivato un pagamento che nessun ordine può ricevere. È trattenuto, come configurato nel negozio.",
    next: "Rimborsalo o ritenta l’ordine.",
  },
  "notice-dead": {
    what: "Un messaggio del gateway ha causato un errore a ogni tentativo.",
    next: "Esamina l’errore ed elimina la causa. Poi fai elaborare di nuovo il messaggio nelle pagine Paygate.",
  },
  "operation-not-executed": {
    what: "Una cattura, un rimborso o un rilascio richiesto non è stato eseguito, come mostrano i totali del gateway.",
    next: "Richiedilo di nuovo se serve ancora.",
  },
  "operation-overtaken": {
    what: "Una cattura, un rimborso o un rilascio non ha avuto una risposta chiara, e nel frattempo i totali del gateway sono cambiati in altro modo. Ciò che mostrano è registrato; nessuno può dire se questa operazione ne fa parte.",
    next: "Controlla che cosa resta prima di richiederlo di nuovo.",
  },
  "medusa-shows-more": {
    what: "L’ordine mostra una cattura o un rimborso di cui non si sa se il gateway li abbia eseguiti, e al momento il gateway non risponde.",
    next: "Viene interrogato di nuovo. Appena risponde che nulla è stato fatto, la voce viene rimossa dall’ordine; se serve ancora, richiedi allora di nuovo l’operazione.",
  },
  "rest-reserved": {
    what: "Una parte è stata catturata e poi rimborsata. Nessuna chiamata del gateway rilascia da sola il resto della prenotazione.",
    next: "Scade da sé. Rilascialo nel back office del gateway se l’acquirente lo chiede.",
  },
  "captured-after-cancel": {
    what: "L’ordine è annullato e in seguito è stato catturato denaro del suo pagamento, per esempio nel back office del gateway.",
    next: "Rimborsalo, a meno che l’acquirente non abbia accettato di pagare.",
  },
  "moved-at-gateway": {
    what: "Nel back office del gateway è stato mosso denaro in un modo che l’ordine non può mostrare.",
    next: "Confronta gli importi e correggi l’ordine a mano.",
  },
  "order-event-lost": {
    what: "Il server si è fermato durante la creazione di questo ordine. È pagato, ma Medusa non ha avvisato nessuno.",
    next: "Invia la conferma e avvia la consegna a mano.",
  },
  "orphaned-order": {
    what: "Il server si è fermato durante la creazione di un ordine. L’ordine rimasto non appartiene a un carrello e non ha pagamento.",
    next: "Esamina l’ordine, poi annullalo: così la sua merce torna disponibile.",
  },
  "amount-differs": {
    what: "Il gateway ha riservato o incassato un importo diverso da quello richiesto dal negozio. Non è stato creato alcun ordine.",
    next: "Confronta gli importi, poi rimborsa il denaro.",
  },
  "account-missing": {
    what: "Ci sono pagamenti in attesa il cui account non è più nelle opzioni del plugin.",
    next: "Aggiungi di nuovo l’account finché i suoi pagamenti non sono conclusi. Fino ad allora non viene chiesto né mosso nulla.",
  },
  "release-refused": {
    what: "Medusa voleva rilasciare la prenotazione perché l’ordine è stato modificato. Resta un importo dovuto, quindi è stata mantenuta.",
    next: "Cattura ciò che è dovuto, o annulla l’ordine per rilasciarla.",
  },
  "payment-closed": {
    what: "Medusa ha chiuso questo pagamento mentre presso il gateway c’era ancora denaro riservato o incassato, e non vi registra più nulla.",
    next: "Rilascia o rimborsa il resto nel back office del gateway, o chiedi all’acquirente un nuovo pagamento.",
  },
  "capture-due": {
    what: "Il denaro autorizzato per questo ordine non è ancora catturato, e il gateway accetta catture solo per un tempo limitato.",
    next: "Cattura ciò che è dovuto, o rilascia la prenotazione.",
  },
  "capture-failed": {
    what: "Una parte di questo ordine è stata spedita, e il suo importo non ha potuto essere catturato.",
    next: "Esamina la causa, poi catturalo qui. Ciò che catturi non viene catturato di nuovo automaticamente.",
  },
  "reconcile-failed": {
    what: "L’acquirente ha pagato, ma l’ordine non può ancora essere creato.",
    next: "Cerca la causa ed eliminala, ad esempio una giacenza mancante. Viene ritentato automaticamente.",
  },
  "cancel-not-possible": {
    what: "L’ordine è stato annullato, ma questo metodo non permette di annullare un pagamento.",
    next: "Rimborsalo, se c’è ancora denaro da restituire.",
  },
  "cancel-failed": {
    what: "L’ordine è stato annullato, ma la prenotazione presso il gateway esiste ancora.",
    next: "Viene ritentato automaticamente. Se continua a non riuscire, rilasciala qui o nel back office del gateway.",
  },
  "operation-unknown": {
    what: "Una cattura, un rimborso o un rilascio non ha avuto una risposta chiara.",
    next: "Il gateway viene interrogato di nuovo automaticamente. Non ripeterlo nel back office del gateway.",
  },
  "state-unknown": {
    what: "Non è stato possibile chiedere al gateway se è stato pagato.",
    next: "Chiedi ora al gateway, o cerca il TransID nel suo back office.",
  },
  "order-unpaid": {
    what: "C’è un ordine il cui pagamento manca.",
    next: "Chiedi ora al gateway. Poi annulla l’ordine, o incassa il denaro in altro modo.",
  },
}
