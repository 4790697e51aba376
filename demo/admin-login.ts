/** The login of the demo's admin; for your own machine only. */
export const ADMIN_LOGIN = { email: "admin@paygate.test", password: "supersecret" }
