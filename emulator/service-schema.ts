import { serviceEnums, splitWords } from "./enums";
import { type Schema, valuesFor } from "./schema";

const booleans = splitWords(`
  clientAssertionAudRestrictedToIssuer clientIdAliasEnabled errorDescriptionOmitted errorUriOmitted
  directAuthorizationEndpointEnabled pkceRequired pkceS256Required directTokenEndpointEnabled
  missingClientIdAllowed directRevocationEndpointEnabled directIntrospectionEndpointEnabled parRequired
  requestObjectRequired traditionalRequestObjectProcessingApplied mutualTlsValidatePkiCertChain
  tlsClientCertificateBoundAccessTokens singleAccessTokenPerSubject refreshTokenDurationKept
  refreshTokenDurationReset refreshTokenKept scopeRequired claimShortcutRestrictive
  directJwksEndpointEnabled directUserInfoEndpointEnabled dynamicRegistrationSupported
  backchannelUserCodeParameterSupported backchannelBindingMessageRequiredInFapi nbfOptional issSuppressed
  tokenExpirationLinked frontChannelRequestObjectEncryptionRequired requestObjectEncryptionAlgMatchRequired
  requestObjectEncryptionEncMatchRequired hsmEnabled grantManagementActionRequired
  unauthorizedOnClientConfigSupported dcrScopeUsedAsRequestable loopbackRedirectionUriVariable
  requestObjectAudienceChecked accessTokenForExternalAttachmentEmbedded federationEnabled
  refreshTokenIdempotent tokenExchangeByIdentifiableClientsOnly tokenExchangeByConfidentialClientsOnly
  tokenExchangeByPermittedClientsOnly tokenExchangeEncryptedJwtRejected tokenExchangeUnsignedJwtRejected
  jwtGrantByIdentifiableClientsOnly jwtGrantEncryptedJwtRejected jwtGrantUnsignedJwtRejected
  dcrDuplicateSoftwareIdBlocked openidDroppedOnRefreshWithoutOfflineAccess rsResponseSigned
  dpopNonceRequired verifiableCredentialsEnabled preAuthorizedGrantAnonymousAccessSupported
  idTokenReissuable nativeSsoSupported cimdMetadataPolicyEnabled clientIdMetadataDocumentSupported
  cimdAllowlistEnabled cimdAlwaysRetrieved cimdHttpPermitted cimdQueryPermitted httpAliasProhibited
  clientAttesterRootsEnabled clientAttesterRootsOnly keyAttesterRootsEnabled keyAttesterRootsOnly
  backchannelLogoutSupported backchannelLogoutSessionSupported idTokenDroppedOnIssueWithoutOpenid
`);

const integers = splitWords(`
  clientsPerDeveloper authorizationResponseDuration pushedAuthReqDuration accessTokenDuration
  refreshTokenDuration idTokenDuration allowableClockSkew backchannelAuthReqIdDuration
  backchannelPollingInterval deviceFlowCodeDuration deviceFlowPollingInterval userCodeLength
  federationConfigurationDuration cnonceDuration credentialOfferDuration dpopNonceDuration
  credentialTransactionDuration userPinLength credentialDuration authorizationCodeDuration
  attestationChallengeTimeWindow
`);

const readOnly = splitWords(`
  number apiKey apiSecret serviceOwnerNumber createdAt modifiedAt metadata hsks
`);

/** Writable according to the specification, but no server stores them. */
const ignoredByBoth = splitWords(`
  tokenBatchNotificationEndpoint
`);

/** Writable according to the specification, but a 3.0 server ignores them. */
const ignoredIn3 = splitWords(`
  tokenBatchNotificationEndpoint developerAuthenticationCallbackEndpoint
  developerAuthenticationCallbackApiKey developerAuthenticationCallbackApiSecret supportedSnses
  clientIdAliasEnabled directAuthorizationEndpointEnabled directTokenEndpointEnabled
  directRevocationEndpointEnabled directIntrospectionEndpointEnabled directJwksEndpointEnabled
  directUserInfoEndpointEnabled snsCredentials
`);

/** The first three have a default that is not documented, so it comes from the option `listDefaults`. */
const lists = {
  supportedGrantTypes: null,
  supportedResponseTypes: null,
  supportedTokenAuthMethods: null,
  supportedDisplays: ["PAGE"],
  supportedClaimTypes: ["NORMAL"],
  supportedPromptValues: ["NONE", "LOGIN", "CONSENT", "SELECT_ACCOUNT", "CREATE"],
};

/** What Authlete knows about the fields of a service. */
export const serviceSchema: Schema = {
  booleans,
  integers,
  enums: serviceEnums,
  readOnly,
  ignored: { 2: ignoredByBoth, 3: ignoredIn3 },
  defaults: { ...valuesFor(booleans, false), ...valuesFor(integers, 0), clientIdAliasEnabled: true },
  listDefaults: (options) => ({ ...lists, ...options.listDefaults }),
};
