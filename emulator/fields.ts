/** What Authlete knows about its fields beyond their values: kinds, defaults, and which of them a body cannot set. */

const words = (text: string): string[] => text.trim().split(/\s+/);

export const serviceBooleans = words(`
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

export const serviceIntegers = words(`
  clientsPerDeveloper authorizationResponseDuration pushedAuthReqDuration accessTokenDuration
  refreshTokenDuration idTokenDuration allowableClockSkew backchannelAuthReqIdDuration
  backchannelPollingInterval deviceFlowCodeDuration deviceFlowPollingInterval userCodeLength
  federationConfigurationDuration cnonceDuration credentialOfferDuration dpopNonceDuration
  credentialTransactionDuration userPinLength credentialDuration authorizationCodeDuration
  attestationChallengeTimeWindow
`);

export const serviceReadOnly = words(`
  number apiKey apiSecret serviceOwnerNumber createdAt modifiedAt metadata hsks
`);

/** Writable in the specification, yet a 3.0 server does not read them. */
export const serviceIgnored = words(`
  tokenBatchNotificationEndpoint developerAuthenticationCallbackEndpoint
  developerAuthenticationCallbackApiKey developerAuthenticationCallbackApiSecret supportedSnses
  clientIdAliasEnabled directAuthorizationEndpointEnabled directTokenEndpointEnabled
  directRevocationEndpointEnabled directIntrospectionEndpointEnabled directJwksEndpointEnabled
  directUserInfoEndpointEnabled snsCredentials
`);

export const serviceIgnoredByBoth = words(`
  tokenBatchNotificationEndpoint
`);

export const clientBooleans = words(`
  clientIdAliasEnabled tlsClientCertificateBoundAccessTokens dynamicallyRegistered parRequired
  requestObjectRequired authTimeRequired bcUserCodeRequired frontChannelRequestObjectEncryptionRequired
  requestObjectEncryptionAlgMatchRequired requestObjectEncryptionEncMatchRequired
  singleAccessTokenPerSubject pkceRequired pkceS256Required dpopRequired automaticallyRegistered
  explicitlyRegistered rsRequestSigned locked credentialResponseEncryptionRequired mtlsEndpointAliasesUsed
  inScopeForTokenMigration discoveredByMetadataDocument backchannelLogoutSessionRequired
`);

export const clientIntegers = words(`
  defaultMaxAge trustChainExpiresAt trustChainUpdatedAt metadataDocumentExpiresAt metadataDocumentUpdatedAt
`);

export const clientReadOnly = words(`
  number serviceNumber clientId clientSecret dynamicallyRegistered createdAt modifiedAt
  derivedSectorIdentifier
`);

/** Writable in the specification, yet a 3.0 server does not read them. */
export const clientIgnored = words(`
  clientIdAliasEnabled developer registrationAccessTokenHash automaticallyRegistered explicitlyRegistered
  clientRegistrationTypes organizationName signedJwksUri entityId trustAnchorId trustChainExpiresAt
  trustChainUpdatedAt locked metadataDocumentLocation metadataDocumentExpiresAt metadataDocumentUpdatedAt
  discoveredByMetadataDocument clientSource
`);

export const clientIgnoredByBoth = words(`
  metadataDocumentLocation metadataDocumentExpiresAt metadataDocumentUpdatedAt discoveredByMetadataDocument
  clientSource
`);

/** Lists whose default applies when the key is absent, and which `[]` makes empty for good, though answers leave it out. */
export const serviceLists = {
  supportedDisplays: ["PAGE"],
  supportedClaimTypes: ["NORMAL"],
  supportedPromptValues: ["NONE", "LOGIN", "CONSENT", "SELECT_ACCOUNT", "CREATE"],
};
export const clientLists = {
  responseModes: ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"],
};

/** A map, because a body may have members named like those of every object (`constructor`). */
export const ranges = new Map<string, [low: number, high: number]>([
  ["allowableClockSkew", [0, 65535]],
  ["backchannelPollingInterval", [0, 65535]],
  ["deviceFlowPollingInterval", [0, 65535]],
  ["userCodeLength", [0, 255]],
]);
