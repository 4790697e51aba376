import type { TableFault } from "../../../domain/table-file"

type FaultTexts = Readonly<Record<TableFault["reason"], string>>

const fault: FaultTexts = {
  "no-rows": "The file has no row below the names of the columns.",
  "too-many-rows": "The file has {{rows}} rows; at most {{most}} go at once. Divide it.",
  "columns-missing": "The first line must name the columns; missing: {{missing}}. It names: {{found}}.",
  "column-twice": "Several columns mean the same: {{titles}}. Leave only one of them.",
  "quotation-open": "A quotation mark opens in line {{line}} and never closes.",
  "quotation-astray":
    "A quotation mark in line {{line}} is out of place: put the whole cell in quotation marks, and write those inside it twice.",
}

/** Texts that several pages share. */
export const common = {
  file: {
    fault,
    unused: "These columns of the file are not used: {{names}}. If one of them holds amounts, rename it.",
    ignoreUnused: "They do not matter",
    mend: "Faulty rows as CSV",
    problem: "Problem",
  },
  quoted: "“{{words}}”",
  copy: "Copy",
  copyWhat: "Copy {{what}}",
  copied: "Copied",
  cancel: "Cancel",
  save: "Save",
  close: "Close",
  back: "Back",
  /** A sentence of the server that exists in English only. */
  inEnglish: "{{words}}",
  cancelOrder: "Cancel the order",
  cancelOrderTitle: "Cancel the order?",
  cancelOrderText: "No money is held for it. Its stock becomes free again; this cannot be undone.",
  cancelOrderReleases:
    "The reservation is released to the shopper and the stock becomes free; this cannot be undone.",
  orderCanceled: "The order is canceled.",
  retry: "Try again",
  loadFailed: "This could not be loaded.",
  nothingHere: "Nothing here yet.",
  pageForbidden: "Your role does not allow you to see this page.",
}
