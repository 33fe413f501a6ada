/**
 * What a `Stack` of Pulumi's Kubernetes Operator may say. No registry that we know has the definition of this resource, so
 * these are the names and types of the fields used here, from the operator's pages for 2.9. It is no check of the whole.
 */
const text = { type: "string" };
const only = (properties: object, required: readonly string[] = []) => ({
  ...{ type: "object", additionalProperties: false },
  ...{ properties, required },
});

const secret = only({ name: text, key: text }, ["name", "key"]);
const envRef = only({ type: { const: "Secret" }, secret }, ["type", "secret"]);

const spec = only(
  {
    ...{ stack: text, serviceAccountName: text, projectRepo: text, branch: text, repoDir: text, backend: text },
    ...{ preview: { type: "boolean" }, refresh: { type: "boolean" }, continueResyncOnCommitMatch: { type: "boolean" } },
    resyncFrequencySeconds: { type: "integer", minimum: 60 },
    prerequisites: { type: "array", items: only({ name: text }, ["name"]) },
    envRefs: { type: "object", additionalProperties: envRef },
    updateTemplate: only({ spec: only({ expectNoChanges: { type: "boolean" } }) }),
    workspaceTemplate: only({ spec: only({ image: text }) }),
  },
  ["stack"],
);

export const stackSchema = only(
  {
    apiVersion: { const: "pulumi.com/v1" },
    kind: { const: "Stack" },
    metadata: only({ name: { ...text, maxLength: 42 } }, ["name"]),
    spec,
  },
  ["apiVersion", "kind", "metadata", "spec"],
);
