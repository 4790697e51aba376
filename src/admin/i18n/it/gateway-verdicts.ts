import type { verdicts as texts } from "../en/gateway-verdicts"
import type { SameTexts } from "../same-texts"

/** What tests and health checks found, in Italian. */
export const verdicts: SameTexts<typeof texts> = {
  step: { host: "Host", tls: "TLS", "encryption-key": "Chiave di cifratura", "hmac-key": "Chiave HMAC" },
  verdict: { proven: "Provato", failed: "Errato", open: "Non provato", "not-applicable": "Non applicabile" },
  reason: {
    reached: "L’host risponde.",
    "host-unknown": "Questo host non esiste. Controlla l’indirizzo del gateway.",
    "connection-refused": "L’host rifiuta le connessioni. Controlla l’indirizzo del gateway.",
    "host-silent": "L’host non risponde. Forse un firewall blocca le chiamate in uscita.",
    "host-unreachable": "L’host non è raggiungibile. Controlla l’accesso di questo server verso l’esterno.",
    encrypted: "La connessione è cifrata e il certificato è valido.",
    "plain-loopback": "La connessione è http semplice verso questa stessa macchina: un gateway simulato.",
    certificate: "Il certificato dell’host non è valido. Non proseguire; controlla l’indirizzo del gateway.",
    "not-tried": "Non provato, perché un passaggio precedente non è riuscito.",
    "answer-readable": "Il gateway ha letto la nostra domanda, e noi abbiamo potuto leggere la sua risposta.",
    "answer-unreadable":
      "La sua risposta non può essere decifrata: la chiave di cifratura non è quella di questo MerchantID.",
    "answered-in-clear":
      "Ha risposto senza cifratura: non conosce il MerchantID, o non può leggerci con la sua chiave. Controlla entrambi.",
    "foreign-merchant": "La risposta è per un altro MerchantID.",
    "no-gateway-there": "Ha risposto qualcosa che non è il gateway. Controlla l’indirizzo del gateway.",
    "no-answer": "L’host è stato raggiunto, ma non è arrivata alcuna risposta. Riprova.",
    "answer-signed": "La risposta aveva un MAC corretto.",
    "answer-signed-otherwise": "La risposta aveva un MAC non corretto: la chiave HMAC è errata.",
    "request-mac-refused":
      "Il gateway dice che il nostro MAC è errato: controlla la chiave HMAC. Forse il file .env l’ha alterata; $ e # vi hanno un significato speciale.",
    "not-contradicted":
      "Né smentito né provato: il gateway risponde a queste domande senza controllare il MAC. Lo proverà la prima notifica firmata.",
    "notice-believed": "Provato dalla notifica firmata del {{at}}.",
  },
  selfTest: {
    believed: "È arrivata ed è stata riconosciuta.",
    refused: "È arrivata a un negozio che non l’ha riconosciuta: un’altra istanza con altre chiavi?",
    "address-not-listed":
      "È arrivata ed è stata respinta, perché solo gli indirizzi del gateway possono inviare notifiche (network.notifyFrom). L’indirizzo è giusto; le chiavi non sono state provate.",
    "unknown-account":
      "È arrivata a un negozio che non ha questo account: un’altra istanza con un’altra configurazione?",
    "answered-by-another":
      "Qualcosa ha risposto bene, ma qui non è arrivato nulla: un altro server, o uno con un altro database.",
    "turned-away":
      "È stata respinta prima di arrivare qui: da un firewall, una password o una pagina di errore.",
    redirected: "L’indirizzo porta altrove. Il gateway non segue; configura l’indirizzo finale.",
    "not-reached": "A questo indirizzo non ha risposto nulla.",
  },
  refusal: {
    "no-data": "senza dati",
    unreadable: "illeggibile, altra chiave di cifratura",
    ambiguous: "si contraddice sulla lunghezza, forse troncata",
    "foreign-mid": "per un altro MerchantID",
    "mac-missing": "senza MAC",
    "mac-wrong": "MAC errato, altra chiave HMAC",
    incomplete: "incompleta",
    "foreign-address": "da un indirizzo non in elenco",
    "unknown-sender": "all’indirizzo di Medusa, che non dice chi l’ha inviata",
    "too-large": "troppo grande",
    "too-many-pairs": "troppi campi",
    "too-slow": "inviata troppo lentamente",
    aborted: "interrotta",
    "too-many": "più di quante ne abbia mai un pagamento, non salvata",
  },
  httpStatus: "Stato HTTP {{status}}",
}
