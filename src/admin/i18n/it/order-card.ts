import type { orderCard as texts } from "../en/order-card"
import type { SameTexts } from "../same-texts"

import { alipayRelease } from "./alipay-release"
import { whatHappened } from "./what-happened"

/** The card on the order page in Italian. */
export const orderCard: SameTexts<typeof texts> = {
  title: "Paygate",
  earlier: "Tentativi precedenti ({{count}})",
  testMode: "Modalità di prova: nessuno viene addebitato",
  replaced: "Sostituito",
  account: "{{account}}, MerchantID {{merchant}}",
  accountGone: "{{account}}, non più configurato",
  amount: "Importo",
  captured: "Catturato",
  refunded: "Rimborsato",
  leftToCapture: "Ancora da catturare",
  leftToRefund: "Ancora rimborsabile",
  captureBy: "Da catturare entro il",
  released: "Rilasciato",
  numbers: "Account e numeri",
  accountLabel: "Account",
  notKnown: "non ancora noto",
  medusaSays: {
    "rest-released":
      "In Medusa, “Pagamenti” dice ancora “pronto per essere catturato”, perché Medusa non sa che il resto di una prenotazione può essere rilasciato. Non c’è più nulla da catturare.",
    "partially-captured":
      "In Medusa, “Pagamenti” offre di catturare l’intero importo, e un rimborso solo quando è catturato tutto. Cattura e rimborsa le parti qui.",
    "not-canceled":
      "In Medusa, “Pagamenti” dice ancora “pronto per essere catturato”, anche se la prenotazione è stata rilasciata. Non si può catturare nulla.",
    "partially-refunded":
      "In Medusa, “Pagamenti” dice “Rimborsato”, perché per Medusa una parte è una parte, qualunque ne sia l’importo. È rimborsata solo una parte di ciò che è stato catturato.",
  },
  scan: "L’acquirente può ancora scansionare questo codice.",
  scanUntil: "L’acquirente può ancora scansionare questo codice fino al {{moment}}.",
  codeAlt: "Codice QR del pagamento",
  problems: "Problemi aperti",
  operations: "Che cosa si può fare",
  capture: "Cattura",
  refund: "Rimborsa",
  release: "Rilascia la prenotazione",
  callOff: "Interrompi il pagamento",
  ask: "Chiedi ora al gateway",
  bundle: "Pacchetto per il supporto",
  bundleHint: "Un file zip per il supporto del gateway, senza segreti né dati personali.",
  notPossible: "Non possibile: {{what}}. {{reason}}",
  unresolved:
    "Un passo non ha ancora un esito chiaro. Il gateway viene interrogato automaticamente finché risponde; “Chiedi ora al gateway” lo fa subito.",
  impossible: {
    "not-paid": "Non è pagato.",
    "no-payment-yet": "Medusa non ha ancora un pagamento per questo; attendi che l’ordine sia creato.",
    "money-is-back": "Il denaro è già stato restituito.",
    "money-goes-back": "La restituzione del denaro è in corso.",
    "waits-for-decision": "Nessun ordine ha potuto riceverlo: rimborsalo o ritenta l’ordine.",
    "order-canceled": "L’ordine è annullato; una prenotazione ancora esistente può solo essere rilasciata.",
    "taken-at-payment": "{{method}} incassa al momento del pagamento; non c’è nulla da catturare.",
    "all-captured": "È catturato tutto.",
    "nothing-owed": "L’ordine non deve più di quanto è stato catturato.",
    "rest-released": "L’ultima cattura ha rilasciato il resto della prenotazione.",
    "nothing-captured": "Non è ancora catturato nulla.",
    "all-refunded": "È rimborsato tutto.",
    "method-cannot-release": "I pagamenti {{method}} non possono essere stornati; rimborsali.",
    "nothing-to-release": "Non è riservato nulla.",
    "captured-cannot-be-released":
      "Il denaro è stato catturato. Uno storno annullerebbe solo l’ultima cattura; rimborsa invece ciò che va restituito.",
    ...alipayRelease,
    "no-pay-id": "Il gateway non ha ancora indicato un PayID; chiediglielo prima.",
  },
  amountProblem: {
    empty: "Inserisci un importo.",
    "not-a-number": "Inserisci un importo come {{example}}.",
    "thousands-or-decimals":
      "Tre cifre dopo un separatore possono essere migliaia o decimali. Inserisci {{thousands}} o {{cut}}.",
    negative: "Inserisci un importo maggiore di zero.",
    zero: "Inserisci un importo maggiore di zero.",
    "too-many-decimals": "{{currency}} ha al massimo {{decimals}} decimali.",
    "more-than-left": "Restano al massimo {{most}}.",
  },
  most: "Al massimo {{most}}.",
  captureTitle: "Cattura il pagamento {{method}}",
  captureText:
    "Incassa il denaro riservato presso il gateway: {{amount}} autorizzati, di cui {{captured}} catturati finora.",
  restQuestion: "Che cosa fare del resto di {{rest}}?",
  restKeep: "Tenerlo riservato",
  restKeepHint: "Puoi catturarlo più tardi.",
  restRelease: "Rilasciarlo all’acquirente",
  restReleaseHint: "È l’ultima cattura; dopo non si può più catturare nulla.",
  captureButton: "Cattura {{amount}}",
  captureDone: "Catturati {{amount}}.",
  refundTitle: "Rimborsa il pagamento {{method}}",
  refundText:
    "Restituisce all’acquirente il denaro catturato: {{captured}} catturati, di cui {{refunded}} rimborsati finora.",
  refundButton: "Rimborsa {{amount}}",
  refundDone: "Rimborsati {{amount}}.",
  forceWarning:
    "Puoi inviarlo comunque. Il gateway può rifiutarlo o rispondere tardi; in tal caso chiedi al gateway prima di ripetere.",
  force: "Invia comunque",
  items: "Articoli",
  itemsHint: "Scegli che cosa viene restituito, o inserisci l’importo qui sopra.",
  ordered: "Ordinati: {{ordered}} · {{amount}}",
  orderedAndReturned: "Ordinati: {{ordered}}, restituiti: {{returned}} · {{amount}}",
  orderedAndRefunded: "Ordinati: {{ordered}}, rimborsati: {{refunded}} · {{amount}}",
  orderedReturnedRefunded:
    "Ordinati: {{ordered}}, restituiti: {{returned}}, rimborsati: {{refunded}} · {{amount}}",
  quantityOf: "Quantità di {{item}}",
  itemsWorth: "Scelti: {{amount}}",
  itemsWorthMore: "Scelti: {{amount}}, di cui ancora rimborsabili {{most}}",
  reason: "Motivo",
  noReason: "Nessun motivo",
  note: "Nota",
  notePlaceholder: "Per i tuoi archivi; l’acquirente non la vede.",
  releaseTitle: "Rilasciare la prenotazione?",
  releaseText:
    "{{amount}} tornano liberi per l’acquirente. L’operazione non può essere annullata; l’ordine resta poi non pagato.",
  releaseDone: "La prenotazione è stata rilasciata.",
  callOffTitle: "Interrompere il pagamento?",
  callOffText: "Il codice non è più valido; nessuno può più pagare {{amount}} con esso.",
  callOffDone: "Il pagamento è stato interrotto.",
  asked: "Il gateway dice: autorizzato {{authorized}}, catturato {{captured}}, rimborsato {{refunded}}.",
  askedUnknown: "Il gateway non conosce questo pagamento (Code {{code}}: {{meaning}}).",
  askedSilent: "Il gateway non ha dato una risposta chiara: {{reason}}",
  ...whatHappened,
}
