import type { accounts as texts } from "../en/gateway-accounts"
import type { SameTexts } from "../same-texts"

/** The accounts page in French. */
export const accounts: SameTexts<typeof texts> = {
  title: "Comptes Paygate",
  intro: "Les comptes de cette boutique auprès de la passerelle, et leur bon fonctionnement.",
  none: "Aucun compte n’est configuré.",
  gateway: "Passerelle",
  merchantId: "MerchantID",
  encryptionKey: "Clé de chiffrement",
  hmacKey: "Clé HMAC",
  keySet: "Définie",
  keySetTwice: "Définie, et la précédente est encore acceptée",
  methods: "Moyens de paiement",
  currencies: "Devises",
  allCurrencies: "Toutes",
  charset: "Jeu de caractères",
  simulates: "Simule les paiements",
  macNotRequired: "Les notifications sans MAC sont acceptées",
  addresses: "Adresses",
  notifyUrl: "Adresse de notification (URLNotify)",
  notifyUrlHelp:
    "Communiquez-la au support de la passerelle s’il la demande. Elle est transmise avec chaque paiement.",
  returnUrl: "Les adresses de retour commencent par",
  returnUrlHelp: "Transmises avec chaque paiement ; rien à enregistrer.",
  notCallable:
    "La passerelle ne peut pas appeler cette adresse : elle mène à cette machine même. Cela ne convient qu’au développement.",
  noticeHealth: "Notifications",
  lastGood: "Dernière notification valable",
  noneYet: "Aucune pour le moment",
  refused: "Rejetées",
  noneRefused: "Aucune",
  refusedTimes: "{{reason}} : {{count}} fois, la dernière le {{at}}",
  unannounced: "Payé sans notification",
  unannouncedNone: "Aucun des {{looked}} derniers",
  unannouncedSome:
    "{{count}} des {{looked}} derniers : la passerelle n’atteint pas l’adresse de notification. Les paiements ont été trouvés par le retour de l’acheteur ou par une interrogation.",
  noPayments: "Aucune tentative payée pour le moment",
  connection: "Connexion",
  hmacSeen: "Une notification signée a été reconnue le {{at}} : la clé HMAC était alors correcte.",
  test: "Tester la connexion",
  testing: "Interrogation de la passerelle…",
  testDone:
    "Durée : {{milliseconds}} ms. La passerelle a été interrogée sur un paiement qui ne peut pas exister.",
  testAnswer: "Sa réponse",
  testNotice: "Notification de test",
  selfTest: "Envoyer une notification de test",
  selfTesting: "Envoi…",
  selfTestHelp:
    "Envoie une notification signée de ce serveur à sa propre adresse de notification. Cela montre que l’adresse mène ici et que les clés conviennent ; cela ne montre pas que la passerelle y accède de l’extérieur.",
  lastSelfTest: "Dernière notification de test",
}
