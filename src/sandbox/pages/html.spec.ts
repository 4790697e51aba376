import { html } from "./html"

describe("markup", () => {
  it("escapes what is inserted, and markup only once", () => {
    const inner = html`<b>${"<script>&\"'"}</b>`
    expect(html`<p>${inner}${undefined}${[inner]}${7}</p>`.markup).toBe(
      "<p><b>&lt;script&gt;&amp;&quot;&#39;</b><b>&lt;script&gt;&amp;&quot;&#39;</b>7</p>",
    )
  })
})
