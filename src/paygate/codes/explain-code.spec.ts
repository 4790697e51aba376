import fc from "fast-check"

import { explainCode } from "./explain-code"

describe("explainCode", () => {
  it.each([
    ["00000000", "success", "success", "Done"],
    ["21190053", "error", "canceled", "The shopper canceled the payment"],
    ["22730703", "error", "canceled", "The shopper canceled the payment"],
    ["21190100", "error", "declined", "The bank declined"],
    ["20100044", "error", "configuration", "MAC is missing: check the HMAC key"],
    ["20120044", "error", "configuration", "MAC is invalid: check the HMAC key"],
    ["20010007", "error", "configuration", "Data could not be decrypted: check the encryption key"],
    ["20160003", "error", "request", "MerchantID is unknown or not allowed"],
    ["20110005", "error", "request", "Amount has a wrong format"],
    ["20129999", "error", "request", "A parameter is invalid"],
    ["2010003d", "error", "request", "IP address is missing"],
    ["22A00074", "error", "refused", "The amount is above what was authorized or captured"],
    ["22A00071", "error", "refused", "The function is disabled, as for captures of simulated payments"],
    ["21190051", "error", "unknown", "The request timed out"],
    ["21190062", "error", "retry-later", "Another step of this payment is running"],
    ["2294014B", "error", "declined", "A limit of the fraud check was reached: blocked for a while"],
    ["22940169", "error", "declined", "A limit of the fraud check was reached, counted by the hour"],
    ["41190060", "fatal", "configuration", "The transaction type is not active for this MerchantID"],
    ["2119ZZZZ", "error", "refused", "The gateway gave a reason that we cannot translate"],
    ["61190985", "open", "open", "Not final yet; the result follows"],
    ["71200000", "threeDSecure", "open", "The shopper still has to be authenticated"],
    ["91190000", "undefined", "unknown", "This is no result code of the gateway"],
    ["", "undefined", "unknown", "This is no result code of the gateway"],
    ["0000", "undefined", "unknown", "This is no result code of the gateway"],
  ])("%s is %s, %s: %s", (code, action, category, text) => {
    expect(explainCode(code)).toMatchObject({ action, category, text })
  })

  it("takes the code apart and names the module it knows", () => {
    expect(explainCode(" 21190053 ")).toMatchObject({ module: "119", moduleName: "Alipay", detail: "0053" })
    expect(explainCode("22A10053").moduleName).toBeUndefined()
  })

  it.each([
    ["00000000", "Erfolg", "Allgemein", undefined, "Nichts zu tun", "Erledigt"],
    [
      "20100044",
      "Fehler",
      "Parameter der Anfrage",
      "MAC",
      "Die Optionen des Kontos prüfen oder den Support des Gateways den Vertrag ändern lassen",
      "MAC fehlt: den HMAC-Schlüssel prüfen",
    ],
    [
      "20120044",
      "Fehler",
      "Parameter der Anfrage",
      "MAC",
      "Die Optionen des Kontos prüfen oder den Support des Gateways den Vertrag ändern lassen",
      "MAC ist ungültig: den HMAC-Schlüssel prüfen",
    ],
    [
      "20010007",
      "Fehler",
      "Verschlüsselung",
      "Data",
      "Die Optionen des Kontos prüfen oder den Support des Gateways den Vertrag ändern lassen",
      "Data ließ sich nicht entschlüsseln: den Chiffrierschlüssel prüfen",
    ],
    [
      "20160003",
      "Fehler",
      "Parameter der Anfrage",
      "MerchantID",
      "Die Anfrage berichtigen",
      "MerchantID ist unbekannt oder nicht erlaubt",
    ],
    [
      "2010003D",
      "Fehler",
      "Parameter der Anfrage",
      "IP-Adresse",
      "Die Anfrage berichtigen",
      "IP-Adresse fehlt",
    ],
    [
      "20119999",
      "Fehler",
      "Parameter der Anfrage",
      undefined,
      "Die Anfrage berichtigen",
      "Ein Parameter hat ein falsches Format",
    ],
    [
      "21190053",
      "Fehler",
      "Alipay",
      undefined,
      "Der Käufer kann es noch einmal versuchen",
      "Der Käufer hat die Zahlung abgebrochen",
    ],
    [
      "22490053",
      "Fehler",
      "Alipay über PPRO",
      undefined,
      "Der Käufer kann es noch einmal versuchen",
      "Der Käufer hat die Zahlung abgebrochen",
    ],
    [
      "22860053",
      "Fehler",
      "WeChat Pay über PPRO",
      undefined,
      "Der Käufer kann es noch einmal versuchen",
      "Der Käufer hat die Zahlung abgebrochen",
    ],
    [
      "2294014B",
      "Fehler",
      "CB2A",
      undefined,
      "Der Käufer kann anders bezahlen",
      "Eine Grenze der Betrugsprüfung ist erreicht: vorübergehend gesperrt",
    ],
    [
      "20300050",
      "Fehler",
      "Datenbank",
      undefined,
      "Das Gateway nach dem Stand der Zahlung fragen",
      "Systemfehler",
    ],
    [
      "202F0050",
      "Fehler",
      "Intern im Gateway",
      undefined,
      "Das Gateway nach dem Stand der Zahlung fragen",
      "Systemfehler",
    ],
    [
      "61190985",
      "Noch offen",
      "Alipay",
      undefined,
      "Auf das Ergebnis warten",
      "Noch nicht endgültig; das Ergebnis folgt",
    ],
  ])("says %s in German: %s, %s, %s, %s, %s", (code, action, module, parameter, category, text) => {
    expect(explainCode(code, "de")).toMatchObject({
      actionText: action,
      moduleName: module,
      parameter,
      categoryText: category,
      text,
    })
  })

  it("says the same in English", () => {
    expect(explainCode("20160003")).toEqual({
      action: "error",
      actionText: "Error",
      module: "016",
      moduleName: "Request parameter",
      detail: "0003",
      parameter: "MerchantID",
      category: "request",
      categoryText: "Correct the request",
      text: "MerchantID is unknown or not allowed",
    })
  })

  it("never fails and calls only a leading 0 a success", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{8}$/)), (code) => {
        const { action, text } = explainCode(code)
        expect(text).not.toBe("")
        expect(action === "success").toBe(/^\s*0[0-9A-Z]{7}\s*$/i.test(code))
      }),
    )
  })
})
