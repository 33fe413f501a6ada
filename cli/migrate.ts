import { command } from "./command";
import { migrateTerraform, options } from "./migrate/terraform";

export const migrate = command({
  summary: "writes a Pulumi program for what Terraform manages, and the file to import it",
  about: `Reads the state of Terraform or OpenTofu, written by Authlete's published provider (1.3) or its rewrite, and writes what
\`import\` writes: a Pulumi program, the file to import it, and secrets.sh. Resources keep the names that they have in
Terraform: authlete_client.job["eu"] is job-eu. What the state lacks comes from Authlete. Nothing is written to Authlete
or to the state.

It says what the state lacked or had otherwise, what is called otherwise here, and which secrets stand there in clear
text; it prints none. Given main.tf, it also says which options of resources to carry over, and which secrets stand in
that file.`,
  positionals: {
    "terraform.tfstate": { about: "the state: a file of `terraform state pull`" },
    "main.tf": { about: "the configuration it belongs to", optional: true },
  },
  options,
  exitCodes: {
    0: "the files are written, or there is nothing new",
    1: `the state cannot be read, Authlete does not have what it tracks, or a file cannot be written: nothing was written
to Authlete`,
  },
  examples: [
    "$ npx pulumi-authlete migrate terraform.tfstate main.tf --out iam",
    "$ npx pulumi-authlete migrate terraform.tfstate --only module.eu --stack eu",
    "$ terraform state pull | npx pulumi-authlete migrate /dev/stdin --out iam",
  ],
  run: migrateTerraform,
});
