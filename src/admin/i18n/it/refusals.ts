import type { refusals as texts } from "../en/refusals"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { linkRefusals } from "./payment-link"

/** What went wrong, in Italian. */
export const refusals: SameTexts<typeof texts> = {
  reason: {
    "in-a-batch":
      "Questo pagamento è nel lotto {{batch_id}} con {{amount}}. Ritira il lotto se non è ancora stato inviato, o importa prima la risposta del gateway.",
    overtaken:
      "Questa richiesta ({{operation}} di {{amount}}) non ha avuto una risposta chiara, e da allora i totali del gateway sono cambiati in altro modo. Ciò che mostrano è registrato; nessuno può dire se questa ne fa parte. Controlla che cosa resta e richiedila di nuovo se serve ancora.",
    pending:
      "Una richiesta ({{operation}} di {{amount}}) è in sospeso (inizio: {{since}}): il gateway non ha ancora detto se è stata eseguita. Viene interrogato; fino ad allora non si invia altro per questo pagamento.",
    "not-recorded":
      "{{amount}} sono stati mossi presso il gateway e Medusa non li mostra ancora. La registrazione è in corso, e ora non è stato inviato nulla. Guarda l’ordine tra un minuto prima di ripetere.",
    "rest-released":
      "{{captured}} di {{amount}} sono stati catturati e il resto è stato rilasciato; non c’è più nulla da catturare.",
    "gateway-refused":
      "Il gateway ha rifiutato ({{operation}}): {{meaning}} (Code {{gateway_code}}{{said}}).",
    "nothing-sent":
      "Al gateway non è stato inviato nulla e non è stato fatto nulla. Riprova più tardi. La causa: {{cause}}",
    "not-releasable":
      "Il pagamento non può essere stornato: il gateway mostra {{authorized}} autorizzati, {{captured}} catturati e {{refunded}} rimborsati. Rimborsa invece ciò che è stato catturato.",
    "more-than-left": "{{asked}} supera ciò che resta: {{left}}.",
    "items-refunded":
      "{{asked}} × {{item}}: ne restano da rimborsare solo {{left}}. Forse nel frattempo qualcun altro ha rimborsato; ricontrolli gli articoli.",
    "too-many-decimals": "{{currency}} ha al massimo {{decimals}} decimali.",
    "held-back":
      "Il gateway non ha ancora confermato questo pagamento con la propria notifica, e {{method}} non permette nulla prima. Non è stato inviato nulla. Riprova dopo le {{until}}; allora verrà inviato in ogni caso.",
    "taken-at-payment":
      "{{method}} incassa quando l’acquirente paga, quindi non c’è nulla da catturare. Rimborsa ciò che va restituito.",
    "method-cannot-release":
      "I pagamenti {{method}} non possono essere stornati. Rimborsa invece ciò che è stato catturato.",
    "ends-by-itself":
      "Non è pagato, quindi non è riservato nulla. Un pagamento {{method}} non pagato termina da sé.",
    "all-captured": "Questo pagamento è già catturato per intero. Rimborsa ciò che va restituito.",
    "held-again": "Non è stato possibile creare un ordine: {{cause}}. Il denaro resta trattenuto.",
    "not-all-there":
      "Non è stato creato alcun ordine, perché il denaro non c’è più per intero: il gateway mostra {{authorized}} autorizzati, {{captured}} catturati e {{refunded}} rimborsati.",
    "held-unconfirmed":
      "Il gateway non ha detto se il denaro c’è ancora, quindi non è stato creato alcun ordine. Il denaro resta trattenuto. Riprova tra qualche minuto.",
    "all-refunded": "Tutto ciò che era stato catturato è già stato rimborsato.",
    "nothing-to-capture": "Presso il gateway non c’è nulla da catturare di questo pagamento.",
    "nothing-to-release": "Non c’è più nulla da rilasciare.",
    "captured-cannot-be-released":
      "Il pagamento è catturato. Uno storno annullerebbe solo l’ultima cattura; rimborsa invece ciò che va restituito.",
    ...alipayRelease,
    ...linkRefusals,
    "changed-meanwhile": "Nel frattempo il pagamento è cambiato. Controllalo prima di ripetere.",
    "order-in-progress":
      "L’ordine di questo pagamento è ancora in creazione, quindi non è stato annullato né rimborsato nulla. Riprova tra qualche minuto.",
    "order-changing":
      "L’ordine ha una modifica aperta: una variazione, un reso, un reclamo o un cambio. Fino ad allora Medusa non può annotarvi né rimborsi né annullamenti, quindi non è stato inviato nulla. Conferma o annulla prima la modifica.",
    "order-busy":
      "È in corso un rimborso o l’annullamento di questo ordine. Attendi un minuto e guarda di nuovo l’ordine prima di ripetere.",
    "order-lives":
      "L’ordine ha ancora un importo dovuto, quindi il pagamento resta com’è presso il gateway. Viene rilasciato quando l’ordine è annullato.",
    "payment-closed":
      "Medusa ha chiuso questo pagamento e non vi mostra più alcuna cattura, quindi non è stato inviato nulla. Rilascia il resto nel back office del gateway, o chiedi all’acquirente un nuovo pagamento.",
    "no-pay-id":
      "Il gateway non ha ancora indicato un PayID. Attendi la sua notifica, o chiedi prima al gateway.",
    "not-ours": "Questo pagamento non è di Paygate.",
    "no-money-held": "Di questo pagamento non è più trattenuto denaro.",
    "reported-again":
      "Lo stesso problema è stato segnalato di nuovo ed è aperto in un’altra voce. Continua lì.",
  },
  code: {
    "account-unknown": "Un account con questo ID non è più configurato.",
    "asked-too-often": "È stato chiesto troppo spesso. Attendi un minuto e riprova.",
    "attempt-unknown": "Questo pagamento non è più registrato.",
    "batch-busy": "Qualcun altro sta lavorando sui lotti. Torna tra un momento.",
    "batch-empty": "Non resta alcun pagamento per il lotto.",
    "batch-unknown": "Questo lotto non esiste.",
    "code-malformed": "Un Code ha otto cifre o lettere, come 22720040.",
    "link-unknown": "Questo link di pagamento non esiste.",
    "message-unknown": "Questo messaggio non esiste.",
    "operation-unknown": "Questa cattura, questo rimborso o rilascio non esiste.",
    "order-not-updated":
      "Il gateway l’ha eseguito, ma Medusa non ha potuto registrarlo. La registrazione viene ritentata automaticamente; il log del server indica la causa.",
    "order-unknown": "Questo ordine non esiste.",
    "problem-unknown": "Questo problema non esiste.",
    "uploads-busy": "Altri file sono in ricezione. Riprova tra un momento.",
  },
  operation: { capture: "cattura", release: "rilascio", refund: "rimborso" },
  fate: {
    "not-sent": "Nessuna connessione: non è stato inviato nulla.",
    "not-moved": "Non è stato mosso denaro.",
    "earlier-first": "Questa volta non è stato mosso denaro: prima viene una richiesta precedente.",
    overtaken: "Non si saprà mai se questa richiesta ha mosso il denaro.",
    unclear: "Nessuno sa ancora se il denaro è stato mosso.",
    moved: "Il denaro è stato mosso, ma Medusa non lo mostra ancora.",
  },
  fateNext: {
    "not-sent":
      "Controlla la connessione, poi premi di nuovo “{{button}}”. Nulla viene inviato da sé quando torni online.",
    "earlier-first": "Premi di nuovo “{{button}}” solo se lo vuoi in aggiunta alla richiesta precedente.",
    unclear: "Premi di nuovo “{{button}}” per saperlo: la stessa richiesta non viene mai eseguita due volte.",
    moved: "Premi di nuovo “{{button}}” per registrarlo: il denaro non viene mosso una seconda volta.",
  },
  hookFailed: "Fatto, ma il codice proprio del negozio eseguito dopo non è riuscito: {{cause}}",
  offline:
    "Nessuna connessione: non è stato inviato nulla. Controllala e riprova; ciò che hai scritto resta.",
  noServer:
    "Il server del negozio non è raggiungibile. Controlla la connessione e riprova; ciò che hai scritto resta.",
  unreadable:
    "Non ha risposto il server del negozio, ma qualcosa nel mezzo, ad esempio un proxy. Riprova tra un momento.",
  signedOut: "La sessione è terminata. Accedi di nuovo in un’altra scheda, poi riprova qui.",
  roleForbids: "Il tuo ruolo non lo permette, quindi non è stato fatto nulla.",
  roleNeeds:
    "Il tuo ruolo non lo permette, quindi non è stato fatto nulla. Serve {{permissions}}; se il ruolo è appena cambiato, accedi di nuovo.",
  brokeOff: "Il server del negozio si è interrotto con un errore (HTTP {{status}}); il suo log dice di più.",
  said: "Il server del negozio dice in inglese: “{{said}}”",
  noAnswer:
    "Il server del negozio non ha dato una risposta utilizzabile (HTTP {{status}}). Riprova tra un momento.",
}
