import type { IdpCall } from "./call";

/** What a token may be created with: presets and single permissions, in the words of the IdP's later description. */
interface Grants {
  presets: Record<string, string[]>;
  permissions: string[];
  /** The rights of a token that is created without a preset. */
  usual: string[];
}

/** DELETE_SERVICE is missing: an organization token cannot delete services on the cluster. */
export const organizationRights = ["MODIFY_SERVICE", "CREATE_SERVICE", "VIEW_AUDIT_LOG"];

export const serviceGrants: Grants = {
  presets: { admin_as: ["modify_service"], standard_as: ["use_service"], resource_server: ["use_introspection"] },
  permissions: [
    ...["view_client", "view_service", "use_introspection", "use_service"],
    ...["modify_client", "create_client", "modify_service"],
  ],
  usual: ["MODIFY_SERVICE"],
};

export const organizationGrants: Grants = {
  presets: {
    admin: ["create_service", "modify_service", "view_audit_log"],
    audit_reader: ["view_audit_log"],
    read_only: ["view_service"],
  },
  permissions: ["create_service", "modify_service", "delete_service", "view_service", "view_audit_log"],
  usual: organizationRights,
};

const permissionsOf = ({ body, refuse }: IdpCall, { presets, permissions }: Grants): string[] => {
  const { preset, permissions: asked } = body;
  if (preset === undefined) throw refuse(400, "preset is required.");
  const fixed = typeof preset === "string" && Object.hasOwn(presets, preset) ? presets[preset] : undefined;
  if (fixed) return fixed;
  if (preset !== "custom") throw refuse(400, "preset is not known.");
  const isKnown = Array.isArray(asked) && asked.length > 0 && asked.every((each) => permissions.includes(String(each)));
  if (!isKnown) throw refuse(400, "permissions are missing or not known.");
  return asked.map(String);
};

/** The rights that a create asks for. The earlier description has no way to ask. */
export const readRights = (call: IdpCall, grants: Grants): string[] =>
  call.options.tokenRequests === "plain"
    ? grants.usual
    : permissionsOf(call, grants).map((permission) => permission.toUpperCase());

/** When the token expires. Without a duration, it never does. */
export const readExpiry = ({ body, options, refuse }: IdpCall): number | undefined => {
  const { durationSeconds } = body;
  if (options.tokenRequests === "plain" || durationSeconds === undefined) return undefined;
  if (!Number.isInteger(durationSeconds) || Number(durationSeconds) <= 0)
    throw refuse(400, "durationSeconds must be a positive integer.");
  return options.clock.now() + Number(durationSeconds) * 1000;
};
