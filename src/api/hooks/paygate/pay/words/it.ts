import type { PayWords } from "./words"

export const itPage: PayWords = {
  order: "Ordine n. {number}",
  total: "Totale dell’ordine",
  paidAlready: "Già pagato",
  due: "Da pagare ora",
  changed: "Il tuo ordine è stato modificato, quindi l’importo è cambiato.",
  choose: "Come vuoi pagare?",
  noMethod: "Al momento qui non è possibile pagare. Contatta il negozio.",
  until: "Puoi pagare qui fino al {moment}.",
  needsScript: "Questa pagina richiede JavaScript. Consentilo o apri il link in un altro browser.",
  paid: {
    title: "Grazie, questo ordine è pagato",
    text: "Non resta nulla da pagare. Puoi chiudere questa pagina.",
  },
  checking: {
    title: "Stiamo registrando il tuo pagamento",
    text: "Non devi fare nulla e non pagare di nuovo. Questa pagina prosegue da sola.",
  },
  held: {
    title: "Il negozio sta verificando un pagamento",
    text: "Per questo ordine è arrivato del denaro che non è stato ancora possibile attribuire. Non pagare di nuovo: il negozio lo sa e ti contatterà o ti rimborserà.",
  },
  canceled: {
    title: "Questo ordine è stato annullato",
    text: "Non c’è nulla da pagare. Quanto hai già pagato ti viene rimborsato.",
  },
  expired: {
    title: "Questo link è scaduto",
    text: "Non permette più di pagare. Chiedine uno nuovo al negozio. Se hai appena pagato, non pagare di nuovo: il tuo pagamento vale ancora.",
  },
  revoked: {
    title: "Questo link non è più valido",
    text: "Il negozio lo ha ritirato o sostituito. Usa il link più recente che hai ricevuto o rivolgiti al negozio. Se hai appena pagato, non pagare di nuovo: il negozio lo vedrà, oppure sarai rimborsato.",
  },
  unknown: {
    title: "Non conosciamo questo link",
    text: "È incompleto o troppo vecchio. Controlla di averlo copiato per intero o chiedine uno nuovo al negozio.",
  },
}
