/** Title of the publishable key that the demo storefront uses. */
export const PUBLISHABLE_KEY_TITLE = "Demo storefront"
