import type { batchFaults as texts } from "../en/batch-faults"
import type { SameTexts } from "../same-texts"

/** Rows that cannot go into a batch, in Italian. */
export const batchFaults: SameTexts<typeof texts> = {
  field: { row: "Riga", payment: "Pagamento", amount: "Importo", currency: "Valuta" },
  fault: {
    "names-nothing": "La riga non indica alcun pagamento: indica l’ordine, il pagamento o il TransID.",
    "names-several":
      "La riga indica il suo pagamento più volte: indica solo l’ordine, il pagamento o il TransID.",
    "other-cells":
      "La riga ha {{cells}} celle, l’intestazione {{columns}}. Un importo è scritto con la virgola?",
    twice: "Il pagamento è già nella riga {{line}}; un lotto contiene un pagamento una sola volta.",
    "unknown-payment": "Paygate non ha alcun pagamento eseguito per questo.",
    "several-payments": "L’ordine ha più pagamenti; indica quale.",
    "account-gone": "L’account {{account}} non è più configurato.",
    "no-batch-files":
      "Il gateway non accetta lotti per questa operazione con {{method}}. Rimborsa sull’ordine.",
    "not-captured": "Non è stato catturato nulla, quindi non c’è nulla da rimborsare.",
    "no-pay-id": "Il gateway non ha ancora indicato un PayID. Attendi la sua notifica.",
    "no-order": "Il pagamento non ha ancora un ordine. Riprova quando sarà creato.",
    "all-refunded": "È già stato rimborsato tutto.",
    "part-refunded":
      "Una parte è già stata rimborsata, quindi non si può più stornare il tutto. Rimborsa il resto.",
    pending:
      "{{operation}} di {{amount}}: in sospeso (inizio: {{since}}). Attendi che il gateway ne comunichi l’esito.",
    "in-a-batch": "Il pagamento è già nel lotto {{batch_id}}.",
    "other-currency": "Il pagamento è in {{currency_code}}.",
    "more-than-left": "{{asked}} supera ciò che resta: {{left}}.",
    "not-the-whole": "Uno storno riguarda l’intero pagamento: {{amount}}.",
    "below-the-least":
      "Gli importi sotto 100 unità minime richiedono il consenso del supporto del gateway (opzione smallAmounts).",
  },
  amountFault: {
    empty:
      "Manca l’importo. Inseriscilo, oppure seleziona che le righe senza importo rimborsino tutto ciò che resta.",
    "not-a-number": "Scrivi un numero come 12,50, senza valuta.",
    "thousands-or-decimals":
      "Tre cifre dopo un separatore possono essere migliaia o decimali. Scrivi ad esempio 1500 o 1,50.",
    negative: "Scrivi un importo maggiore di zero.",
    zero: "Scrivi un importo maggiore di zero.",
    "too-many-decimals": "La valuta ha al massimo {{decimals}} decimali.",
    "too-large": "Il gateway non accetta un importo così alto.",
  },
}
