import { Input } from "@medusajs/ui"
import type { ComponentProps } from "react"

/**
 * Lets somebody choose a file. Choosing again forgets the first choice: for the same path browsers report no change, although the
 * file may have been corrected meanwhile.
 */
export function FileInput({
  onChoose,
  ...input
}: Omit<ComponentProps<typeof Input>, "type" | "value" | "onChange" | "onClick"> & {
  onChoose: (file: File | undefined) => void
}) {
  return (
    <Input
      {...input}
      type="file"
      className="h-10 py-1.5"
      onChange={({ target }) => onChoose(target.files?.[0])}
      onClick={({ currentTarget }) => {
        if (currentTarget.value !== "") {
          currentTarget.value = ""
          onChoose(undefined)
        }
      }}
    />
  )
}
