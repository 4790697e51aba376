import { Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { Overview } from "../../contracts/overview"
import { codeWords } from "../../domain/code-words"
import { useLanguage } from "../lib/use-language"
import { paymentsAddress } from "../payments/payments-address"

import { ChartCard } from "./chart-card"
import { useFigureWords } from "./use-figure-words"

/** How many Codes are listed; the rest are rare. */
const shown = 8

/** Why payments failed: Codes explained, with their counts. */
export function Failures({ failures, from }: { failures: Overview["failures"]; from: string }) {
  const { t } = useTranslation("paygate-overview")
  const words = useFigureWords()
  const language = useLanguage()
  const others = failures.slice(shown).reduce((total, { count }) => total + count, 0)
  return (
    <ChartCard
      title={t("failures.title")}
      hint={t("failures.intro")}
      tools={
        failures.length > 0 && (
          <Button size="small" variant="secondary" asChild>
            <Link to={paymentsAddress({ from, state: ["failed"] })}>{t("failures.show")}</Link>
          </Button>
        )
      }
    >
      {failures.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-6">
          {t("failures.empty")}
        </Text>
      ) : (
        <Table aria-label={t("failures.title")}>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("failures.reason")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("failures.count")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {failures.slice(0, shown).map(({ code, count }) => (
              <Table.Row key={code ?? ""}>
                <Table.Cell className="whitespace-normal py-2">
                  {code === null ? (
                    t("failures.noCode")
                  ) : (
                    <>
                      {codeWords(code, language).text}{" "}
                      <code className="text-ui-fg-subtle font-mono">{code}</code>
                    </>
                  )}
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{words.count(count)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {others > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("failures.more", { count: others })}
        </Text>
      )}
    </ChartCard>
  )
}
