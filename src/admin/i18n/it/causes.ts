import type { causes as texts } from "../en/causes"
import type { SameTexts } from "../same-texts"

/** Causes that the server records as a code, in Italian. */
export const causes: SameTexts<typeof texts> = {
  "amount-differs": "Il pagamento ha un importo diverso dal carrello o dall’ordine.",
  "already-paid": "L’acquisto era già stato pagato con un altro pagamento.",
  "second-payment": "Lo stesso modulo è stato pagato due volte.",
  "session-gone": "L’acquirente ha scelto un altro pagamento, o il carrello non esiste più.",
  "order-canceled": "L’ordine era già stato annullato.",
  "payment-canceled": "Il pagamento era già stato annullato in Medusa.",
  "completion-impossible": "Medusa non è riuscita a creare l’ordine nonostante molti tentativi.",
  gone: "Il denaro è stato restituito nel back office del gateway prima che un ordine lo ricevesse.",
  "released-by-admin": "La prenotazione è stata rilasciata nella pagina dell’ordine, e l’ordine è rimasto.",
  "released-at-gateway":
    "La prenotazione è stata rilasciata nel back office del gateway, e l’ordine è rimasto.",
  "asked-too-late":
    "Il gateway risponde per TransID solo per un giorno, e in quel tempo non ha dato una risposta chiara. Non è più possibile chiederglielo; lo sa il suo back office.",
  "no-amounts": "Il gateway ha risposto senza indicare alcun importo.",
  "payment-failed": "Il pagamento è terminato con il Code {{code}}.",
  "payment-ended": "Il pagamento non è andato a buon fine; il gateway non ha dato alcun Code.",
  "runs-out-soon": "Si può catturare fino al {{capture_by}}.",
  "has-run-out": "Si poteva catturare fino al {{capture_by}}. Prova comunque: decide il gateway.",
  "more-captured": "Medusa indica {{captured}} in più come catturati rispetto a quanto eseguito dal gateway.",
  "more-refunded":
    "Medusa indica {{refunded}} in più come rimborsati rispetto a quanto eseguito dal gateway.",
  "more-captured-and-refunded":
    "Medusa indica {{captured}} in più come catturati e {{refunded}} in più come rimborsati rispetto a quanto eseguito dal gateway.",
  "entry-removed":
    "L’ordine lo mostrava, ma il gateway non l’ha mai ricevuto: il server o il suo database si era interrotto. La voce è stata rimossa.",
  "order-changing":
    "L’ordine ha una modifica aperta: una variazione, un reso, un reclamo o un cambio. Finché non viene confermata o annullata, Medusa non vi registra alcun rimborso.",
  "gateway-shows":
    "Il gateway mostra {{authorized}} autorizzati, {{captured}} catturati e {{refunded}} rimborsati.",
  "another-change":
    "Il gateway mostra {{authorized}} autorizzati, {{captured}} catturati e {{refunded}} rimborsati: una modifica diversa da quella richiesta.",
  "totals-do-not-tell": "I totali del gateway non lo dicono.",
  "not-carried-out-yet": "Il gateway non l’ha ancora eseguito.",
  "payment-not-found": "Il gateway non conosce il pagamento (Code {{code}}).",
  "no-answer": "Il gateway non ha dato una risposta utilizzabile all’interrogazione.",
  "not-carried-out": "I totali del gateway mostrano che non è stato eseguito nulla.",
  "answer-not-final": "Il gateway ha risposto con il Code {{code}}, che non è definitivo.",
  "refused-without-code": "Il gateway ha rifiutato; i file di questa versione non indicano alcun Code.",
  "batch-withdrawn": "Il suo lotto è stato ritirato.",
  "nobody-repeats": "Nulla in Medusa indica che sia ancora voluto, quindi non viene inviato di nuovo.",
  "order-canceled-meanwhile": "Nel frattempo l’ordine è stato annullato, quindi non viene inviato di nuovo.",
}
