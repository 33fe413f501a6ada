import { clientEnums, splitWords } from "./enums";
import { type Schema, valuesFor } from "./schema";

const booleans = splitWords(`
  clientIdAliasEnabled tlsClientCertificateBoundAccessTokens dynamicallyRegistered parRequired
  requestObjectRequired authTimeRequired bcUserCodeRequired frontChannelRequestObjectEncryptionRequired
  requestObjectEncryptionAlgMatchRequired requestObjectEncryptionEncMatchRequired
  singleAccessTokenPerSubject pkceRequired pkceS256Required dpopRequired automaticallyRegistered
  explicitlyRegistered rsRequestSigned locked credentialResponseEncryptionRequired mtlsEndpointAliasesUsed
  inScopeForTokenMigration discoveredByMetadataDocument backchannelLogoutSessionRequired
`);

const integers = splitWords(`
  defaultMaxAge trustChainExpiresAt trustChainUpdatedAt metadataDocumentExpiresAt metadataDocumentUpdatedAt
`);

const readOnly = splitWords(`
  number serviceNumber clientId clientSecret dynamicallyRegistered createdAt modifiedAt
  derivedSectorIdentifier
`);

/** Writable according to the specification, but no server stores them. */
const ignoredByBoth = splitWords(`
  metadataDocumentLocation metadataDocumentExpiresAt metadataDocumentUpdatedAt discoveredByMetadataDocument
  clientSource
`);

/** Writable according to the specification, but a 3.0 server ignores them. */
const ignoredIn3 = splitWords(`
  clientIdAliasEnabled developer registrationAccessTokenHash automaticallyRegistered explicitlyRegistered
  clientRegistrationTypes organizationName signedJwksUri entityId trustAnchorId trustChainExpiresAt
  trustChainUpdatedAt locked metadataDocumentLocation metadataDocumentExpiresAt metadataDocumentUpdatedAt
  discoveredByMetadataDocument clientSource
`);

const lists = {
  responseModes: ["QUERY", "FRAGMENT", "FORM_POST", "JWT", "QUERY_JWT", "FRAGMENT_JWT", "FORM_POST_JWT"],
};

/** What Authlete knows about the fields of a client. */
export const clientSchema: Schema = {
  booleans,
  integers,
  enums: clientEnums,
  readOnly,
  ignored: { 2: ignoredByBoth, 3: ignoredIn3 },
  defaults: {
    ...valuesFor(booleans, false),
    ...valuesFor(integers, 0),
    clientIdAliasEnabled: true,
    tokenAuthMethod: "NONE",
    idTokenSignAlg: "RS256",
    subjectType: "PUBLIC",
    clientSource: "STATIC_REGISTRATION",
  },
  listDefaults: () => lists,
};
