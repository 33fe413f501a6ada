/** Kills of a run that rotates a token, around each of its requests. Then the next `up` ends as declared. */
import { momentsAround } from "../support/moment";
import { description, type Kind, Rotations } from "../support/token-rotation";

const dependents = { "the read of the client": /client\/get\/\d/, "the client's update": /client\/update/ };

const kinds: Record<string, Kind> = {
  ServiceToken: {
    token: { kind: "ServiceToken", args: { serviceId: "@shop.id", description } },
    root: "servicetoken",
    requests: {
      "the look-up": /servicetoken\/all/,
      "the read of the service": /\/service\/get$/,
      "the create": /servicetoken\/create/,
      ...dependents,
      "the revocation": /servicetoken\/revoke/,
    },
  },
  OrganizationToken: {
    token: { kind: "OrganizationToken", args: { description } },
    root: "organizationtoken",
    requests: {
      "the look-up": /organizationtoken\/all/,
      "the create": /organizationtoken\/create/,
      ...dependents,
      "the revocation": /organizationtoken\/revoke/,
    },
  },
};

for (const [name, kind] of Object.entries(kinds))
  describe(`A rotation of ${name} that is killed`, () => {
    let rotations: Rotations | undefined;
    before(async () => {
      rotations = await Rotations.start(kind);
    });
    after(() => rotations?.stop());

    it("makes these requests and no others", () => rotations?.rotate());

    const moments = Object.entries(kind.requests).flatMap(([request, path]) => momentsAround(request, path));
    for (const moment of moments)
      for (const plugins of /create|revocation/.test(moment.name) ? [true, false] : [true])
        it(`${moment.name}, ${plugins ? "with its plugins" : "alone"}, is repaired by the next up`, () =>
          rotations?.rotateThroughKill(moment, plugins));

    it("shows no secret that Authlete ever issued", () => rotations?.assertNothingShows());
  });
