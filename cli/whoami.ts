import { command, flag } from "./command";
import { examine } from "./whoami/examine";
import { type Report, toLines } from "./whoami/report";

export const whoami = command({
  summary: "shows which credential is set, where it comes from, what it reaches, and what it may do",
  about: `Shows which credential is set and where it comes from, and asks Authlete what it is, what it reaches, and what it may
do. The requests only read, and no secret is printed. What only a write would show, the credential may do perhaps; the
first service stands for all.

In a Pulumi project, the configuration of the selected stack comes first, and the environment (AUTHLETE_ACCESS_TOKEN and
so on) where the configuration holds no credential. Anywhere else, only the environment counts. An explicit Provider has
a credential of its own, which is not checked. \`pulumi refresh\` and \`pulumi destroy\` use the credential that the last
\`pulumi up\` stored, unless you add --run-program.`,
  options: { json: flag("prints one JSON object with the same facts") },
  exitCodes: {
    0: "Authlete accepts the credential",
    1: `it does not, or cannot be reached; there is no credential; or the folder belongs to a Pulumi project and the
stack's configuration cannot be read`,
  },
  examples: [
    `$ npx pulumi-authlete whoami
Credential    an organization's access token: valid
From          authlete:accessToken in the configuration of stack dev
Organization  1001 (authlete:organizationId)
Server        https://us.authlete.com (default), Authlete 3.0 (server version 3.0.36)
Reaches       2 services: "Shop" (5344929600000001, 12 clients), "Bank" (5344929600000002, no clients)
May           refresh a client, look it up by id or alias, and the command secret (VIEW_CLIENT)
              refresh or look up a service, and refresh HSM keys (VIEW_SERVICE)
              look up lists, and the commands import, migrate, orphans, diff, graph and, in a project, audit (VIEW_SERVICE)
              refresh the tokens of a service (an organization's token with VIEW_SERVICE)
May perhaps   change or delete clients (MODIFY_CLIENT)
              create clients (CREATE_CLIENT)
              change a service (MODIFY_SERVICE)
              create or delete HSM keys (MODIFY_SERVICE)
              create or remove services (an organization's token)
              create, rename or revoke tokens of a service, and the rotator for Pulumi ESC (an organization's token with MODIFY_SERVICE)
              manage the organization's tokens (an organization's token with ADMIN)
May not       read the audit log, as the command audit does (an organization's token with VIEW_AUDIT_LOG)`,
    `$ npx pulumi-authlete whoami --json | jq -r .kind
organizationToken`,
    `$ npx pulumi-authlete whoami --json | jq -c '.operations[] | select(.allowed == false)'
{"operation":"readAuditLog","needs":"VIEW_AUDIT_LOG","organization":true,"allowed":false}`,
  ],
  notes: `The kinds are organizationToken, serviceToken, accessToken (of an organization or of a service: Authlete does not show
which), apiSecret, serviceKey, ownerKey and ownerAndServiceKey. \`allowed\` is true, false, or null where only a write would
show it; \`needs\` is the least right of a token in Authlete 3.0, and OWNER stands for an organization's token. Where
\`organization\` is true, a service's token may not do it with any right.`,
  async run({ json }) {
    const report = await examine();
    if (json) console.log(JSON.stringify(report));
    else print(report);
    return report.valid ? 0 : 1;
  },
});

function print(report: Report): void {
  const { note, advice, error } = report;
  if (note) console.error(note);
  for (const line of toLines(report)) console.log(line);
  for (const line of [advice, error]) if (line) console.error(line);
}
