import { useTranslation } from "react-i18next"

import type { TableFault } from "../../domain/table-file"

/** Explains what is wrong with a file as a whole. */
export function useFileFaultWords(): (fault: TableFault) => string {
  const { t } = useTranslation("paygate-common")
  return (fault) => {
    const lists = Object.entries(fault).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.join(", ")] as const] : [],
    )
    return t(`file.fault.${fault.reason}`, { ...fault, ...Object.fromEntries(lists) })
  }
}
