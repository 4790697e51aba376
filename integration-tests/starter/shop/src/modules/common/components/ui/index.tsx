import type { ButtonHTMLAttributes } from "react"

export function Button({ size, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { size?: "large" }) {
  return <button data-size={size} {...rest} />
}
