import type { wire as texts } from "../en/gateway-wire"
import type { SameTexts } from "../same-texts"

/** The wire debugger in Italian. */
export const wire: SameTexts<typeof texts> = {
  title: "Analisi dei messaggi",
  intro:
    "Incolla ciò che è stato trasmesso e leggi che cosa dice. Nulla viene salvato o registrato; il log annota chi ha guardato.",
  text: "Messaggio",
  textHelp: "Un URL intero, un body o l’esadecimale di Data",
  len: "Len",
  lenHelp: "Solo se non fa parte del messaggio",
  inspect: "Leggi il messaggio",
  inspecting: "Lettura…",
  tooShort: "Incolla prima un messaggio.",
  result: "Che cos’è",
  kind: "Tipo",
  request: "Richiesta al gateway",
  answer: "Risposta o notifica del gateway",
  sealed: "cifrato",
  inClear: "in chiaro",
  openedWith: "Aperto con",
  key: {
    current: "la chiave attuale dell’account {{account}}",
    previous: "la chiave precedente dell’account {{account}}",
  },
  merchant: "MerchantID",
  merchantOurs: "{{merchant}}, account {{account}}",
  merchantForeign: "{{merchant}}, nessuno dei nostri account",
  merchantMissing: "Non nel messaggio",
  lenFinding: {
    fits: "Corretto",
    missing: "Manca; al suo posto è stato tolto il riempimento",
    characters: "Conta i caratteri invece dei byte; il riempimento mostra dove finisce il messaggio",
    contradicts: "Contraddice il messaggio: uno dei due è stato troncato o modificato",
    "not-needed": "Non necessario, il messaggio è in chiaro",
  },
  mac: "MAC",
  macFinding: {
    absent: "Non c’è. Le risposte sincrone non ne hanno; notifiche e ritorni ne richiedono uno.",
    malformed: "Non ha 64 cifre esadecimali: troncato, o qualcos’altro.",
    wrong:
      "Non corrisponde a nessuna delle chiavi, e nessun errore comune lo spiega: un’altra chiave HMAC, o un contenuto modificato.",
    asterisk: "Non prova nulla: {{field}} contiene l’asterisco che unisce i campi.",
  },
  macHolds: "È corretto, con {{key}}.",
  macOtherwise: {
    "other-account": "Non è corretto per questo account. È stato creato con {{key}}.",
    "merchant-id-as-received":
      "È corretto solo per il MerchantID come appare nel messaggio, non per quello configurato ({{key}}).",
    "field-empty":
      "Sarebbe corretto se {{field}} fosse vuoto: {{field}} è stato aggiunto o modificato dopo la firma ({{key}}).",
    blanks: "Sarebbe corretto senza gli spazi attorno a un valore ({{key}}).",
    "other-fields":
      "È stato calcolato su altri campi: quelli di una richiesta invece di una risposta, o viceversa ({{key}}).",
  },
  macVerdict: { holds: "Corretto", "does-not": "Non corretto", absent: "Assente" },
  fields: "Campi",
  fieldsHelp: "Ciò che può identificare una persona o provare un pagamento è mascherato.",
  name: "Nome",
  value: "Valore",
  masked: "mascherato",
  nothingFound: "In questo testo non c’è alcun messaggio. Serve Data, o campi come Status e Code.",
  unreadable: {
    "not-hex": "Data non è esadecimale: manca una cifra o ce n’è una di troppo.",
    "block-length": "Data non è un numero intero di blocchi: è stato troncato lungo il percorso.",
    "too-long": "Data è più lungo di qualsiasi messaggio del gateway.",
    unreadable:
      "Nessuna delle chiavi lo apre: il messaggio di un altro account, o un’altra chiave di cifratura.",
  },
  cipherUnused: "Sembra cifrato con {{cipher}}, che nessun account usa.",
  codeTitle: "Spiega un Code",
  codeIntro: "Gli otto caratteri di un risultato, in parole.",
  code: "Code",
  explain: "Spiega",
  codeInvalid: "Un Code ha otto cifre o lettere, come 22720040.",
  parts: "Parti",
  partAction: "Esito",
  partModule: "Dove",
  partDetail: "Dettaglio",
  advice: "Che cosa fare",
}
