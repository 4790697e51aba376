import type { problems as texts } from "../en/subscription-problems"
import type { SameTexts } from "../same-texts"

/** What is wrong with a field, in Italian. */
export const problems: SameTexts<typeof texts> = {
  "amount-missing": "Inserisci un importo.",
  "amount-ambiguous":
    "Tre cifre dopo un separatore possono essere migliaia o decimali: scrivi ad esempio 1500 o 1,50.",
  "amount-no-number": "Inserisci un numero come 12,50.",
  "amount-not-positive": "L’importo deve essere maggiore di zero.",
  "amount-too-many-decimals": "La valuta ha meno decimali.",
  "amount-too-large": "Il gateway non accetta un importo così alto.",
  "amount-needs-agreement":
    "Sotto 100 unità minime il supporto del gateway deve prima acconsentire (poi imposta smallAmounts sull’account).",
  "account-unknown": "Scegli un account.",
  "abo-id-missing": "Inserisci l’AboID.",
  "abo-id-malformed": "Un AboID ha da 1 a 32 caratteri, senza spazi, “&” e “=”.",
  "abo-id-twice": "L’AboID compare più volte nel file.",
  "abo-id-known": "Questo AboID è già registrato.",
  "customer-unknown": "Questo cliente non esiste. Inserisci un indirizzo e-mail o un ID.",
  "customer-ambiguous": "Più clienti hanno questo indirizzo. Inserisci l’ID del cliente.",
  "order-unknown": "Questo ordine non esiste. Inserisci il numero o l’ID.",
  "order-of-another-customer": "L’ordine appartiene a un altro cliente.",
  "currency-unknown": "Inserisci una valuta come CHF.",
  "description-empty": "Il gateway non può cancellare una descrizione. Inserisci un altro testo.",
  "description-too-long": "Una descrizione ha al massimo 768 caratteri.",
  "description-character": "Il gateway non accetta uno di questi caratteri (ad esempio “&”, “€” o un’emoji).",
  "description-simulates": "Non può iniziare con “Test:”: il gateway simulerebbe soltanto la modifica.",
  "day-malformed": "Inserisci un giorno che esiste, nella forma 2027-03-01 o 01.03.2027 (giorno.mese.anno).",
  "end-before-start": "La fine non può precedere l’inizio.",
  "interval-out-of-range": "Inserisci un numero intero di giorni, da 1 a 999.",
  "active-malformed": "Deve essere sì o no, oppure vero o falso.",
  "row-of-other-columns": "La riga ha più o meno celle della prima.",
}
