import { type Html, html } from "./html"
import { layout } from "./layout"

/** The form that has a T file processed; its answer is the P file, as a download. */
export function batchCard(level: "h1" | "h2", refusal?: string): Html {
  const title = "Process a batch file"
  return html`<form
    class="card"
    method="post"
    action="/sandbox/batch"
    enctype="multipart/form-data"
    data-test="batch"
  >
    ${level === "h1" ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p class="note">
      Every record of the file is executed in this gateway’s ledger. You get the answer, the P file, as a
      download.
    </p>
    ${refusal === undefined ? undefined : html`<p class="refusal" role="alert" data-test="batch-refused">${refusal}</p>`}
    <div class="more">
      <label for="batch-file">T file</label>
      <input type="file" id="batch-file" name="file" accept=".dat,.txt" required data-test="batch-file" />
      <button class="main" data-test="process-batch">Process</button>
    </div>
  </form>`
}

/** The form on a page of its own, for a file that could not be read; `refusal` says why. */
export function batchPage(refusal?: string): string {
  return layout({
    title: "Process a batch file",
    theme: "plain",
    language: "en",
    bar: html`Paygate sandbox`,
    body: html`<p><a href="/">All payments</a></p>
      ${batchCard("h1", refusal)}`,
  })
}
