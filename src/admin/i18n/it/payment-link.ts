import type { linkRefusals as refusals, paymentLink as texts } from "../en/payment-link"
import type { SameTexts } from "../same-texts"

/** Why an order gets no payment link. */
export const linkRefusals: SameTexts<typeof refusals> = {
  "link-canceled": "L’ordine è annullato: non accetta pagamenti e non può avere un link di pagamento.",
  "link-nothing-owed":
    "Non resta nulla da pagare: tutto è catturato o riservato. L’ordine non ha bisogno di un link di pagamento.",
  "link-under-way":
    "Un pagamento di questo ordine è in fase di registrazione. Ricontrolla l’ordine tra un minuto prima di creare un link di pagamento.",
  "link-held":
    "Per questo ordine è trattenuto del denaro finché qualcuno non decide. Prima decidi, poi crea il link di pagamento.",
  "link-no-method":
    "Nessun metodo del negozio può pagare quanto resta dovuto. Abilitane uno per la regione dell’ordine o aggiungi la sua valuta a un account.",
  "link-shown-before":
    "Questo link di pagamento è già stato creato. È stato mostrato una volta e non è salvato da nessuna parte: creane un altro se non ce l’hai.",
}

/** The card of a payment link on the order page. */
export const paymentLink: SameTexts<typeof texts> = {
  title: "Link di pagamento",
  owes: "Restano da pagare {{owed}}.",
  owesMore: "Restano da pagare {{owed}}; già pagati {{paid}}.",
  owesNothing: "Non resta nulla da pagare.",
  make: "Crea link di pagamento",
  makeAnother: "Crea un altro link",
  makeAnotherText:
    "Il link attuale smette di funzionare. Un pagamento già iniziato con quel link vale comunque.",
  notMade: "Nessun link creato",
  shownOnce:
    "Copia ora il link o fai scansionare il codice: viene mostrato solo questa volta, perché non è salvato da nessuna parte. Chiede sempre quanto è dovuto in quel momento e accetta un solo pagamento.",
  notShownAgain:
    "Il link è stato mostrato alla creazione e non può essere mostrato di nuovo. Se è andato perso, creane un altro.",
  codeAlt: "Codice QR del link di pagamento",
  made: "Creato il {{moment}} da {{who}}",
  expires: "Valido fino al {{moment}}",
  expiredAt: "Scaduto il {{moment}}",
  wasRevoked: "Revocato il {{moment}} da {{who}}",
  aProgram: "un programma",
  revoke: "Revoca",
  revokeTitle: "Revocare il link di pagamento?",
  revokeText:
    "Non permetterà più di pagare. Un pagamento già iniziato viene annullato se il metodo lo consente; il denaro che arriva comunque va all’ordine finché è dovuto, altrimenti viene rimborsato.",
  revoked: "Il link di pagamento è revocato",
  notRevoked: "Il link di pagamento non è stato revocato",
  state: {
    active: "Attivo",
    expired: "Scaduto",
    revoked: "Revocato",
  },
  impossible: linkRefusals,
}
