import { isObject, type Members } from "./json";

/** The descriptions that Authlete adds to the scopes of OpenID Connect, in English and Japanese. */
const standardScopes = new Map<string, [english: string, japanese: string]>(
  Object.entries({
    address: ["A permission to request an OpenID Provider to include the address claim.", "住所の要求を許可します。"],
    email: [
      "A permission to request an OpenID Provider to include the email claims.",
      "メールアドレスの要求を許可します。",
    ],
    openid: ["A permission to request an OpenID Provider to issue an ID Token.", "ID トークンの発行を許可します。"],
    offline_access: ["A permission to request a refresh token for offline access.", "オフラインアクセスを許可します。"],
    phone: ["A permission to request an OpenID Provider to include the phone claims.", "電話番号の要求を許可します。"],
    profile: [
      "A permission to request an OpenID Provider to include the profile claims.",
      "プロフィールの要求を許可します。",
    ],
  }),
);

const describe = (scope: Members): Members => {
  const texts = standardScopes.get(String(scope["name"]));
  if (!texts) return { defaultEntry: false, ...scope };
  const [en, ja] = texts;
  const descriptions = [
    { tag: "en", value: en },
    { tag: "ja", value: ja },
  ];
  return { defaultEntry: false, description: en, descriptions, ...scope };
};

/** Scopes as Authlete returns them: sorted by name, the standard ones with a description. */
export const normalizeScopes = (list: unknown): unknown => {
  if (!Array.isArray(list)) return list;
  return list
    .filter(isObject)
    .map(describe)
    .sort((a, b) => (String(a["name"]) < String(b["name"]) ? -1 : 1));
};
