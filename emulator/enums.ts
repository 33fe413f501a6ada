/** The values of each enum that Authlete knows, and the fields that take them. */

export const splitWords = (text: string): string[] => text.trim().split(/\s+/);

const sns = splitWords("FACEBOOK");
const grantType = splitWords(`
  AUTHORIZATION_CODE IMPLICIT PASSWORD CLIENT_CREDENTIALS REFRESH_TOKEN CIBA DEVICE_CODE TOKEN_EXCHANGE
  JWT_BEARER PRE_AUTHORIZED_CODE
`);
const responseType = splitWords("NONE CODE TOKEN ID_TOKEN CODE_TOKEN CODE_ID_TOKEN ID_TOKEN_TOKEN CODE_ID_TOKEN_TOKEN");
const serviceProfile = splitWords("FAPI OPEN_BANKING");
const display = splitWords("PAGE POPUP TOUCH WAP");
const clientAuthMethod = splitWords(`
  NONE CLIENT_SECRET_BASIC CLIENT_SECRET_POST CLIENT_SECRET_JWT PRIVATE_KEY_JWT TLS_CLIENT_AUTH
  SELF_SIGNED_TLS_CLIENT_AUTH ATTEST_JWT_CLIENT_AUTH SPIFFE_JWT
`);
const jwsAlg = splitWords("NONE HS256 HS384 HS512 RS256 RS384 RS512 ES256 ES384 ES512 PS256 PS384 PS512 ES256K EdDSA");
const claimType = splitWords("NORMAL AGGREGATED DISTRIBUTED");
const deliveryMode = splitWords("PING POLL PUSH");
const userCodeCharset = splitWords("BASE20 NUMERIC");
const verifiedClaimsValidationSchema = splitWords("standard standard+id_document");
const attachmentType = splitWords("EMBEDDED EXTERNAL");
const clientRegistrationType = splitWords("AUTOMATIC EXPLICIT");
const prompt = splitWords("NONE LOGIN CONSENT SELECT_ACCOUNT CREATE");
const fapiMode = splitWords(`
  FAPI1_ADVANCED FAPI1_BASELINE FAPI2_MESSAGE_SIGNING_AUTH_REQ FAPI2_MESSAGE_SIGNING_AUTH_RES
  FAPI2_MESSAGE_SIGNING_INTROSPECTION_RES FAPI2_SECURITY FAPI2_MESSAGE_SIGNING_RESOURCE_REQ
  FAPI2_MESSAGE_SIGNING_RESOURCE_RES
`);
const clientType = splitWords("PUBLIC CONFIDENTIAL");
const applicationType = splitWords("WEB NATIVE");
const jweAlg = splitWords(`
  RSA1_5 RSA_OAEP RSA_OAEP_256 A128KW A192KW A256KW DIR ECDH_ES ECDH_ES_A128KW ECDH_ES_A192KW ECDH_ES_A256KW
  A128GCMKW A192GCMKW A256GCMKW PBES2_HS256_A128KW PBES2_HS384_A192KW PBES2_HS512_A256KW
`);
const jweEnc = splitWords("A128CBC_HS256 A192CBC_HS384 A256CBC_HS512 A128GCM A192GCM A256GCM");
const subjectType = splitWords("PUBLIC PAIRWISE");
const responseMode = splitWords("QUERY FRAGMENT FORM_POST JWT QUERY_JWT FRAGMENT_JWT FORM_POST_JWT");
const clientSource = splitWords(`
  DYNAMIC_REGISTRATION AUTOMATIC_REGISTRATION EXPLICIT_REGISTRATION METADATA_DOCUMENT STATIC_REGISTRATION
`);

/** The enum of each service field that has one. */
export const serviceEnums: Record<string, string[]> = {
  supportedSnses: sns,
  supportedDeveloperSnses: sns,
  supportedGrantTypes: grantType,
  supportedResponseTypes: responseType,
  supportedServiceProfiles: serviceProfile,
  supportedDisplays: display,
  supportedTokenAuthMethods: clientAuthMethod,
  supportedRevocationAuthMethods: clientAuthMethod,
  supportedIntrospectionAuthMethods: clientAuthMethod,
  accessTokenSignAlg: jwsAlg,
  supportedClaimTypes: claimType,
  supportedBackchannelTokenDeliveryModes: deliveryMode,
  userCodeCharset,
  verifiedClaimsValidationSchemaSet: verifiedClaimsValidationSchema,
  supportedAttachments: attachmentType,
  supportedClientRegistrationTypes: clientRegistrationType,
  supportedPromptValues: prompt,
  fapiModes: fapiMode,
};

/** The enum of each client field that has one. */
export const clientEnums: Record<string, string[]> = {
  grantTypes: grantType,
  responseTypes: responseType,
  tokenAuthMethod: clientAuthMethod,
  authorizationSignAlg: jwsAlg,
  tokenAuthSignAlg: jwsAlg,
  requestSignAlg: jwsAlg,
  idTokenSignAlg: jwsAlg,
  userInfoSignAlg: jwsAlg,
  bcRequestSignAlg: jwsAlg,
  bcDeliveryMode: deliveryMode,
  clientRegistrationTypes: clientRegistrationType,
  fapiModes: fapiMode,
  clientType,
  applicationType,
  authorizationEncryptionAlg: jweAlg,
  requestEncryptionAlg: jweAlg,
  idTokenEncryptionAlg: jweAlg,
  userInfoEncryptionAlg: jweAlg,
  authorizationEncryptionEnc: jweEnc,
  requestEncryptionEnc: jweEnc,
  idTokenEncryptionEnc: jweEnc,
  userInfoEncryptionEnc: jweEnc,
  subjectType,
  responseModes: responseMode,
  clientSource,
};
