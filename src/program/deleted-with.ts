import * as pulumi from "@pulumi/pulumi";
import { DELETED_WITH } from "../deleted-with";

const lookUps = new WeakSet<pulumi.Resource>();

/** Remembers a resource that the program only looks up: this stack never deletes it. */
export const rememberLookUp = (resource: pulumi.Resource) => lookUps.add(resource);

/** The hidden input of a client whose option `deletedWith` names its own service. */
export function deletedWithInput(serviceId: unknown, opts: pulumi.CustomResourceOptions): pulumi.Inputs {
  const { deletedWith: service, retainOnDelete } = opts;
  if (retainOnDelete || !pulumi.CustomResource.isInstance(service) || lookUps.has(service)) return {};
  const isOwn = pulumi.all([service.id, serviceId]).apply(([id, own]) => (id === own ? true : undefined));
  return { [DELETED_WITH]: isOwn };
}
