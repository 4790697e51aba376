import type { Text } from "./language"

type DetailTexts = Readonly<Record<string, Text>>

/** The same action may be sent again in a while. */
export const retryLater: DetailTexts = {
  "0045": { en: "The merchant account is busy" },
  "0062": { en: "Another step of this payment is running" },
  "0064": { en: "A split of this payment is running" },
  "0065": { en: "A capture of this payment is running" },
  "0066": { en: "A credit of this payment is running" },
  "0076": { en: "A capture is running and cannot be stopped" },
  "0396": { en: "The function is not available at the moment" },
  "0803": { en: "Too many requests at once" },
  "0804": { en: "The payment system is disturbed" },
  "0805": { en: "The payment system cannot be reached" },
  "0806": { en: "The payment system is overloaded" },
  "0905": { en: "The payment system could not process the request" },
  "0953": { en: "The credit is not completed yet" },
}

/** Nobody can say what happened: inquire. */
export const unknown: DetailTexts = {
  "0040": { en: "The payment system did not answer" },
  "0050": { en: "System error" },
  "0051": { en: "The request timed out" },
  "0052": { en: "Communication error" },
  "0054": { en: "The reversal went wrong" },
  "0055": { en: "Unknown problem at the gateway" },
  "0056": { en: "Time-out between gateway and shop" },
  "0068": { en: "The payment is already authorised" },
  "0072": { en: "The payment is already captured" },
  "0083": { en: "System error" },
  "0705": { en: "The result is uncertain" },
  "0709": { en: "The result is in doubt" },
  "0931": { en: "Time-out at the bank's page" },
  "0934": { en: "The state is unknown" },
  "0982": { en: "The payment was charged back" },
  "0984": { en: "The payment was voided" },
  "0985": { en: "The payment is pending" },
}

/** Three spellings of one thing. */
export const cancelled: DetailTexts = {
  "0053": { en: "The shopper cancelled the payment" },
  "0703": { en: "The shopper cancelled the payment" },
  "0946": { en: "The shopper cancelled the payment" },
}

/** The merchant or the gateway's support has to change the account. */
export const configuration: DetailTexts = {
  "0046": { en: "No terminal is free" },
  "0047": { en: "The terminal number is missing" },
  "0048": { en: "The acquirer number is missing" },
  "0060": { en: "The transaction type is not active for this MerchantID" },
  "0077": { en: "No valid payment method for this MerchantID" },
  "0078": { en: "The payment method is invalid" },
  "0080": { en: "The payment method is not supported" },
  "0082": { en: "The payment method is invalid" },
  "0101": { en: "The payment method is switched off" },
  "0303": { en: "The contract with the payment system is faulty" },
  "0801": { en: "The certificate was refused" },
  "0807": { en: "The payment system misses a field" },
  "0808": { en: "The payment system denied access" },
}

/** Final; the shopper may try another way to pay. */
export const declined: DetailTexts = {
  "0100": { en: "The bank declined" },
  "0102": { en: "The card number is invalid" },
  "0103": { en: "The issuer refuses; the shopper should call the bank" },
  "0104": { en: "The payment means is on a black list" },
  "0110": { en: "The card has expired" },
  "0111": { en: "The card brand is not supported" },
  "0305": { en: "The payment was declined" },
  "0312": { en: "The transaction is invalid" },
  "0313": { en: "A limit was exceeded" },
  "0314": { en: "The card is invalid" },
  "0321": { en: "The original transaction was not found" },
  "0333": { en: "The card has expired" },
  "0334": { en: "Fraud is suspected" },
  "0343": { en: "The card is reported stolen" },
  "0349": { en: "The currency is wrong" },
  "0350": { en: "The payment was authorised twice" },
  "0991": { en: "Declined for risk" },
}

/** The gateway will not do this, however often it is asked. */
export const refused: DetailTexts = {
  "0000": { en: "No reason given" },
  "0061": { en: "The payment was not found" },
  "0063": { en: "The action is not allowed" },
  "0067": { en: "The capture is above the allowed sum" },
  "0069": { en: "Nothing is captured yet, so there is nothing to credit" },
  "0070": { en: "The amount is below the minimum" },
  "0071": { en: "The function is disabled, as for captures of simulated payments" },
  "0073": { en: "The action was aborted" },
  "0074": { en: "The amount is above what was authorised or captured" },
  "0075": { en: "Nothing is authorised" },
  "0081": { en: "The payment method does not support this action" },
  "0301": { en: "The answer of the payment system was incomplete" },
  "0330": { en: "The message format is wrong" },
  "0340": { en: "The function is not supported" },
  "0600": { en: "The credit was refused: the original payment was not found" },
  "0702": { en: "The validation failed" },
  "0901": { en: "The message format is wrong" },
  "0902": { en: "The payment system reports an error" },
  "0904": { en: "A value is invalid" },
  "0906": { en: "The payment system reports an error of its own; see ErrorText" },
  "0950": { en: "The authorisation failed" },
  "0951": { en: "The capture failed" },
  "0952": { en: "The credit failed" },
  "0957": { en: "The credit is above what is left" },
  "0958": { en: "The payment is already fully credited" },
  "0959": { en: "It is too late for a credit" },
  "0960": { en: "A credit is pending or done" },
  "0992": { en: "The payment system does not support this" },
  "0994": { en: "Technical error at the payment system" },
  "1102": { en: "The amount of the reversal is wrong" },
  "1515": { en: "This is a duplicate" },
  "1519": { en: "The payment is already reversed" },
  "1815": { en: "There is nothing to reverse" },
  "1956": { en: "The maximum number of refunds is reached" },
}
