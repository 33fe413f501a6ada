import { command, type Values } from "./command";
import { options as from2x, migrateFrom2x } from "./migrate/from-2.x";
import { migrateTerraform, options as terraform } from "./migrate/terraform";

const options = { ...terraform, ...from2x };

export const migrate = command({
  summary: "takes over what Terraform manages, or a stack of Authlete 2.x to 3.0",
  about: `From Terraform: reads the state of Terraform or OpenTofu, written by Authlete's published provider (1.3) or its rewrite,
and writes what \`import\` writes: a Pulumi program, the file to import it, and secrets.sh. Resources keep the names that
they have in Terraform: authlete_client.job["eu"] is job-eu. What the state lacks comes from Authlete. It says what the
state lacked or had otherwise, what is called otherwise here, and which secrets stand there in clear text; it prints
none. Given main.tf, it also says which options of resources to carry over, and which secrets stand in that file.

From Authlete 2.x: finds in Authlete 3.0 what a stack of 2.x manages, and writes migrate.json, with which \`pulumi import\`
records it in a stack of 3.0. Each stack has its own configuration and credential. A service is found by issuer and name,
a client by alias, secret and name; numbers only support that. Where several objects may be the same, none is taken:
--match says which. It says what \`pulumi up\` will create, which fields the program must drop, and what applications have
to learn anew.

Nothing is written to Authlete or to the state.`,
  positionals: {
    "terraform.tfstate": { about: "the state: a file of `terraform state pull`", optional: true },
    "main.tf": { about: "the configuration it belongs to", optional: true },
  },
  options,
  exitCodes: {
    0: "the files are written, or there is nothing to write",
    1: `a state cannot be read, Authlete does not show all of what it tracks, or a file cannot be written: nothing was
written to Authlete`,
    3: "with --from-2.x: it is not clear what a resource is in 3.0, and the report says what it may be",
  },
  examples: [
    "$ npx pulumi-authlete migrate terraform.tfstate main.tf --out iam",
    "$ npx pulumi-authlete migrate terraform.tfstate --only module.eu --stack eu",
    "$ terraform state pull | npx pulumi-authlete migrate /dev/stdin --out iam",
    "$ npx pulumi-authlete migrate --from-2.x --stack dev --to-stack dev-3",
    "$ npx pulumi-authlete migrate --from-2.x --to-stack dev-3 --match 5344929600000001=7001000000000001",
  ],
  async run(values, files) {
    const is2x = values["from-2.x"] === true;
    if (is2x === files.length > 0) throw new Error("Say what to migrate from: <terraform.tfstate>, or --from-2.x.");
    refuseForeign(values, is2x);
    return is2x ? migrateFrom2x(values) : migrateTerraform(values, files);
  },
});

/** Refuses an option of the other way: it would have no effect. */
function refuseForeign(values: Values<typeof options>, is2x: boolean): void {
  const foreign = Object.keys(values).find((name) => !(name in (is2x ? from2x : terraform)));
  if (foreign !== undefined) throw new Error(`--${foreign} ${is2x ? "does not go" : "goes only"} with --from-2.x.`);
}
