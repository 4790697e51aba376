/** Opens the admin of the demo, on your own machine only. */
export const ADMIN_LOGIN = { email: "admin@paygate.test", password: "supersecret" }
